import { labelsIn, type FurnitureRules } from './rules'

/** Comment forms and the lines around comments. */
export const comments: FurnitureRules = {
  reason: 'comments',
  forms: [
    /^(?:leave|post|add|write|submit|make|cancel) (?:a |your |an? own )?(?:reply|comment|response)(?: to .{1,60}| cancel reply)?$/,
    /^(?:no|\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten) (?:comments?|responses?|replies|reactions?)(?: (?:on|to) .{1,160})?(?: \d{1,5})?$/,
    /^(?:\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten) thoughts? on .{1,160}$/,
    /^comments? \(\d{1,5}\)$/,
    /^comments (?:are|have been) (?:now )?(?:closed|disabled|off|turned off)(?: (?:for|on) this .{1,20})?\.?$/,
    /^(?:enter|type|write|add) your (?:comment|reply|response)s?(?: here)?(?:\.{3}|…)?$/,
    /^(?:please )?(?:log|sign) ?in (?:using|with) .{0,60}to (?:post|leave|add) (?:your |a )?comments?:?(?: logo)?$/,
    /^fill in your details below.{0,80}$/,
    /^(?:you are|you're) commenting (?:using|as|with) .{1,80}$/,
    /^you must (?:be|have) (?:logged|signed) in to (?:post|leave|add|write).{0,30}$/,
    /^(?:log|sign) in to (?:reply|comment|leave a comment|join .{1,30})$/,
    /^your e-?mail address will not be (?:published|shown|shared).{0,60}$/,
    /^required fields are marked.{0,10}$/,
    /^save my name, e-?mail.{0,100}$/,
    /^notify me (?:of|about|by|when|via) .{1,80}$/,
    /^(?:name|e-?mail|e-?mail address|website|comment|url|nom|nombre|correo electrónico|kommentar|commentaire|comentario) ?(?:\*|\((?:required|optional|requis|obligatoire|erforderlich|obligatorio).{0,60}\))$/,
    /^(?:e-?mail) \((?:required|address never made public).{0,60}\)$/,
    /^(?:join|start) the (?:discussion|conversation)(?:\.{3}|…)?$/,
    /^(?:be the )?first to comment(?: on .{1,120})?$/,
    /^(?:load|view|show|see|read) (?:more|all|the)?(?: ?\d{1,5})? ?comments?(?: \(\d{1,5}\))?$/,
    /^(?:sort|sorted) by (?:best|newest|oldest|popular).{0,40}$/,
    /^(?:or )?sign up with disqus.{0,20}$/,
    /^(?:please enable javascript to view the )?comments powered by disqus\.?$/,
    /^(?:blog )?comments powered by .{1,30}$/,
    /^add disqus to your site.{0,80}$/,
    /^subscribe to:? ?(?:post )?comments.{0,20}$/,
    /^(?:google|facebook|twitter|wordpress\.com|disqus|gravatar)(?: account)? (?:photo|picture|logo|icon|avatar)$/,
    /^connecting to %s$/,
    /^(?:schreibe(?:n sie)? einen? kommentar|(?:einen )?kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|kommentar abschicken|antwort (?:schreiben|abbrechen|verfassen))(?: antwort abbrechen)?$/,
    /^(?:keine|\d{1,5}) (?:kommentare?|antworten)(?: zu .{1,160})?$/,
    /^(?:deine|ihre) e-mail-adresse wird nicht (?:veröffentlicht|angezeigt).{0,80}$/,
    /^erforderliche felder sind (?:mit \* )?markiert.{0,10}$/,
    /^(?:laisser|ajouter|écrire|publier|poster) (?:un|votre|le) commentaire(?: annuler la réponse)?$/,
    /^laisser une réponse$/,
    /^(?:aucun|\d{1,5}) (?:commentaires?|réponses?|réactions?)(?: sur .{1,160})?$/,
    /^votre adresse (?:e-?mail|de messagerie|électronique) ne sera pas publiée.{0,90}$/,
    /^les champs obligatoires sont indiqués.{0,20}$/,
    /^(?:deja|deje|dejar|publicar|escribe|añadir|agregar) (?:un|una|tu|el) (?:comentario|respuesta)(?: cancelar (?:la )?respuesta)?$/,
    /^(?:no hay|\d{1,5}) (?:comentarios?|respuestas?)(?: en .{1,160})?$/,
    /^(?:tu|su) (?:dirección de )?correo electrónico no será publicad[oa].{0,90}$/,
    /^los campos (?:obligatorios|necesarios) están marcados.{0,20}$/,
    /^コメントを(?:残す|書く|投稿する?|送信する?)(?: コメントをキャンセル)?$/,
    /^コメント ?[（(]\d{1,5}件?[)）]$/,
    /^メールアドレスが公開されることはありません.{0,60}$/,
  ],
  labels: labelsIn(`
    reply, comment, comments, post comment, name, email, e-mail, website,
    email address, url, avatar, best, newest, oldest, load more, report,
    flag, recommend, edit, permalink, change, cancel, submit, guest,
    kommentar, kommentare, antworten, abschicken, senden, commentaires,
    répondre, envoyer, nom, site web, comentarios, responder, enviar, nombre,
    名前, メール, サイト, コメント, 返信, 送信, ウェブサイト
  `),
}

/** Forms that say how many comments follow, after which everything may belong to them. */
export const commentCount =
  /^(?:(?:\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten) (?:thoughts? on|comments?|responses?|replies|reactions?)|comments? \(\d{1,5}\)|comments$|\d{1,5} (?:kommentare?|antworten|commentaires?|réponses?|comentarios?|respuestas?)|コメント ?[（(]\d{1,5}件?[)）])/

/** What stands around each comment of a page, by kind. */
export const commentMeta: readonly RegExp[] = [
  /^.{1,40} (?:says|said|wrote|writes|replied|sagt|schrieb|schreibt|dit|a dit|a écrit|dice|dijo|より)(?: on .{1,40})?:?$/,
  /^(?:on )?.{6,24},? (?:at|um|à|a las) \d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: uhr)?$/,
  /^(?:.{1,40} )?(?:a|an|\d{1,3}|vor \d{1,3}|il y a \d{1,3}|hace \d{1,3}) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|minuten?|stunden?|tage?n?|jahre?n?|heures?|jours?|mois|ans?|horas?|días?|meses|años?)(?: ago)?$/,
  /^(?:log in to )?(?:reply|antworten|répondre|responder|返信)(?: ↓| share.{0,3})?$/,
]
