import { labelsIn, type FurnitureRules } from './rules'

/** Invitations to log in, to register or to subscribe as a customer. */
export const logIn: FurnitureRules = {
  reason: 'log-in',
  forms: [
    /^(?:log|sign) ?in (?:with|using|via) .{1,40}$/,
    /^(?:or )?(?:log|sign) ?in (?:or|to|\/) (?:sign ?up|register|create|join|subscribe|continue|your account).{0,30}$/,
    /^(?:already|not) (?:a |an )?(?:member|subscriber|registered|have an account)\??.{0,40}$/,
    /^(?:don't|do not) have an account\?.{0,30}$/,
    /^already have an account\?.{0,30}$/,
    /^(?:create|open) (?:a |an |your |my )?(?:free )?account$/,
    /^(?:forgot|lost) (?:your )?password\??$/,
    /^remember me$/,
    /^(?:open|get|view|read) (?:in|the) (?:our )?app$/,
    /^get unlimited access.{0,60}$/,
    /^you have \d{1,2} (?:free )?(?:articles?|stories|story).{0,40}$/,
    /^(?:jetzt |hier )?(?:anmelden|einloggen|registrieren)(?: (?:oder|\/|\|) (?:registrieren|anmelden))$/,
    /^(?:se connecter|connexion) (?:ou|\/|\|) (?:s'inscrire|inscription|créer un compte)$/,
    /^(?:iniciar sesión|acceder|entrar) (?:o|\/|\|) (?:registrarse|crear (?:una )?cuenta)$/,
    /^(?:ログイン|サインイン) ?[/|・] ?(?:新規登録|会員登録|登録)$/,
  ],
  labels: labelsIn(`
    log in, login, log out, logout, sign in, sign up, sign out, register,
    my account, account, password, username, get started, join, subscribe,
    subscribe now, write, anmelden, abmelden, registrieren, abonnieren, konto,
    connexion, se connecter, s'inscrire, s'abonner, mon compte, inscription,
    iniciar sesión, regístrate, registrarse, suscribirse, suscríbete, mi cuenta,
    ログイン, 新規登録, 会員登録, マイページ
  `),
}
