import type { FurnitureRules } from './rules'

const advertisement =
  /^(?:advertisement|advertising|advert|sponsored(?: content)?|story continues below(?: (?:this )?ad(?:vertisement)?)?|article continues (?:below|after)(?: (?:this |the )?ad(?:vertisement)?)?|continue reading(?: below| the main story)?|scroll (?:down )?to continue(?: reading)?|anzeige|werbung|publicité|publicidad|広告|スポンサーリンク|\[ad\])$/

const newsletter =
  /^(?:sign up (?:for|to) (?:our|the|my|receive|get)|subscribe to (?:our|the|my)|get (?:our|the) (?:latest|best|daily|weekly|free)|join (?:our|the) (?:newsletter|mailing list)|(?:melden sie sich|abonnieren sie|hier) .{0,20}(?:newsletter)|(?:inscrivez-vous|abonnez-vous) à|(?:suscríbete|suscríbase|apúntate) a) ?.{0,100}$/

/** Words about the page and not about its subject: spam filters, cookies, rights, advertisements. */
export const notices: FurnitureRules = {
  reason: 'notice',
  forms: [
    advertisement,
    newsletter,
    /^this (?:site|blog|website|page|form) (?:uses|is protected by|is using) .{1,60}(?:spam|recaptcha|cookies?).{0,120}$/,
    /^learn (?:more about )?how your comment data is processed\.?$/,
    /^(?:we|this website|this site|our site) uses? cookies.{0,140}$/,
    /^by (?:continuing to use|clicking|subscribing|signing up|using this).{1,60}(?:agree|accept|consent).{0,80}$/,
    /^(?:©|\(c\)|copyright)(?: ?©)? ?(?:\d{4}|.{1,40}\d{4}|.{1,40}all rights reserved).{0,200}$/,
    /^.{0,60}all rights reserved\.?$/,
    /^(?:proudly )?powered by [\p{L}\d.]{2,20}(?: .{0,30})?$/u,
    /^(?:create a (?:free )?website or blog at|blog at|website built with|start a blog at|get a free blog at) .{1,40}$/,
    /^(?:theme|template|designed|theme designed) ?(?:by|images by|:) .{1,50}$/,
    /^(?:accept|reject|manage|allow) (?:all )?(?:cookies|preferences|settings)$/,
    /^(?:please )?enable javascript.{0,80}$/,
    /^(?:%s|%d|%\d\$s|\{\{ ?[\w.]+ ?\}\}|\$\{[\w.]+\}|\[\[?[\w-]+\]?\]|undefined|\[object object\])$/,
    /^(?=.{0,60}(?:%s|%\d\$s|\{\{ ?[\w.]+ ?\}\}))(?:[^.!?]{1,60})$/,
    /^(?:diese (?:website|seite) (?:verwendet|nutzt|benutzt)|wir verwenden) .{1,60}(?:spam|cookies).{0,120}$/,
    /^(?:ce site (?:utilise|web utilise)|nous utilisons) .{1,60}(?:indésirables|spam|cookies).{0,140}$/,
    /^(?:este sitio (?:usa|utiliza|web utiliza)|utilizamos) .{1,60}(?:spam|cookies).{0,120}$/,
    /^このサイトは(?:スパム|reCAPTCHA|クッキー|akismet).{0,80}$/i,
    /^無断(?:転載|複製).{0,30}$/,
    /^alle rechte vorbehalten\.?$/,
    /^tous droits réservés\.?$/,
    /^todos los derechos reservados\.?$/,
  ],
  labels: [
    'ad',
    'ok',
    'accept',
    'got it',
    'dismiss',
    'close',
    'learn more',
    'newsletter',
    'akzeptieren',
  ],
  between: [advertisement, newsletter],
}
