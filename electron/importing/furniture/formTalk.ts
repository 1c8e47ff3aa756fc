/**
 * The words in which a page speaks to its reader about accounts, comments and the fields of a form,
 * in English, German, French and Spanish.
 */
const vocabulary = new Set(
  (
    'you your please enter fill select choose click press tap here below above required optional ' +
    'field fields form submit send post posting posted leave comment comments commenting reply replies ' +
    'account accounts log logged login logout sign signed signup register registered subscribe password ' +
    'username email e-mail address website name icon logo photo picture avatar google facebook twitter ' +
    'wordpress.com disqus gravatar notify notifications follow-up browser cookie cookies privacy change ' +
    'out in using with via spam moderation moderated published captcha newsletter inbox ' +
    'sie ihr ihre ihren du dein deine bitte felder pflichtfelder anmelden angemeldet abmelden konto ' +
    'kommentar kommentare kommentieren e-mail-adresse passwort ' +
    'vous votre vos veuillez champs obligatoires connecter connecté compte commentaire commentaires ' +
    'adresse messagerie tu su por favor campos obligatorios cuenta comentario comentarios correo conectado'
  ).split(' '),
)
const subject = new Set(
  (
    'comment comments commenting reply account login logout password email e-mail newsletter ' +
    'kommentar kommentare konto commentaire commentaires compte comentario comentarios cuenta'
  ).split(' '),
)

const fewest = 4
const most = 30

/**
 * Whether a line is made up almost wholly of the words of forms. This supports rules about what
 * stands beside it and decides nothing by itself.
 */
export function isFormTalk(plain: string): boolean {
  const words = plain.split(/[\s/(),.:;!?*]+/).filter((word) => word !== '')
  if (words.length < fewest || words.length > most) return false
  const known = words.filter((word) => vocabulary.has(word)).length
  return known >= 0.6 * words.length && words.filter((word) => subject.has(word)).length >= 1
}
