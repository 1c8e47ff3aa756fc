import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from '../../../electron/importing/decodeText'

const japanese = '鷺は朝のあいだずっと同じ場所に立っていることがある。'
const samples: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1252', '“Don’t go,” she said – quietly.'],
  ['windows-1252', 'It’s'],
  ['windows-1252', 'naïve'],
  ['windows-1252', 'Price: £20 or €25 — that’s all…'],
  ['windows-1252', 'The café is open.'],
  ['windows-1252', 'Le héron était déjà là, où il n’y a plus d’été.'],
  ['windows-1252', 'déjà vu à la carte'],
  ['windows-1252', 'Perché la città è così? Può darsi. “È già qui”, disse.'],
  ['windows-1252', 'Där är gåsen på ön. Hon såg räven.'],
  ['windows-1252', 'Die Straße führt über den Fluß zur schönen Mühle.'],
  ['windows-1252', '¿Dónde está la garza? Allá, en la montaña.'],
  ['windows-1250', 'Czapla stoi w wodzie i czeka, aż coś podpłynie. Zażółć gęślą jaźń.'],
  ['windows-1250', 'A gém a vízben áll és vár, amíg úszik valami.'],
  ['windows-1250', 'Volavka stojí ve vodě a čeká.'],
  ['windows-1251', 'Привет'],
  ['windows-1251', 'Цапля стоит в воде и ждёт, пока кто-нибудь не подплывёт.'],
  ['koi8-r', 'Цапля стоит в воде и ждёт, пока кто-нибудь не подплывёт.'],
  ['windows-1253', 'Ο ερωδιός στέκεται στο νερό και περιμένει.'],
  ['windows-1254', 'Balıkçıl suda durur ve bir şeyin yüzerek yaklaşmasını bekler.'],
  ['windows-1255', 'האנפה עומדת במים ומחכה עד שמשהו ישחה אליה.'],
  ['windows-1256', 'يقف مالك الحزين في الماء وينتظر حتى يسبح إليه شيء.'],
  ['shift_jis', japanese],
  ['shift_jis', '鷺です。'],
  ['euc-jp', japanese],
  ['gb18030', '苍鹭整个上午都站在同一个地方，看的人先觉得无聊。'],
  ['big5', '蒼鷺整個上午都站在同一個地方，看的人先覺得無聊。'],
  ['euc-kr', '왜가리는 아침 내내 같은 자리에 서 있기도 한다.'],
]

test.each(samples)('%s without a declaration: %s', (encoding, text) => {
  expect(decodeText(iconv.encode(text, encoding), 'text')).toEqual({ text, encoding })
})

test('one curly quote after two hundred thousand letters of ASCII', () => {
  const text = `${'The heron stood in the shallows. '.repeat(8_000)}It’s there.`
  expect(decodeText(iconv.encode(text, 'windows-1252'), 'text')).toEqual({
    text,
    encoding: 'windows-1252',
  })
})

test('ISO-2022-JP, which is all ASCII bytes', () => {
  const bytes = Buffer.from('\u001B$B$3$s$K$A$O\u001B(B, heron', 'latin1')
  expect(decodeText(bytes, 'text')).toEqual({
    text: 'こんにちは, heron',
    encoding: 'iso-2022-jp',
  })
})

test.each([
  ['utf-8', Buffer.from('\uFEFFÉté 鷺')],
  ['utf-8', Buffer.from('Été 鷺')],
  ['utf-16le', Buffer.from('\uFEFFÉté 鷺', 'utf16le')],
  ['utf-16be', Buffer.from('\uFEFFÉté 鷺', 'utf16le').swap16()],
  ['utf-16le', Buffer.from('Été 鷺', 'utf16le')],
  ['utf-16be', Buffer.from('Été 鷺', 'utf16le').swap16()],
])('%s with a mark or without one', (encoding, bytes) => {
  expect(decodeText(bytes, 'text')).toEqual({ text: 'Été 鷺', encoding })
})

test.each([
  ['utf-16le', Buffer.from(`${japanese}\n${japanese}`, 'utf16le')],
  ['utf-16be', Buffer.from(`${japanese}\n${japanese}`, 'utf16le').swap16()],
])('%s of Japanese without a mark, by its line break', (encoding, bytes) => {
  expect(decodeText(bytes, 'text')).toEqual({ text: `${japanese}\n${japanese}`, encoding })
})

test.each([
  ['<meta charset=shift_jis>', 'shift_jis'],
  ['<META HTTP-EQUIV="Content-Type" content="text/html; charset=x-sjis">', 'shift_jis'],
  ['<?xml version="1.0" encoding="EUC-JP"?>', 'euc-jp'],
  [`<!-- <meta charset="big5"> ${'saved '.repeat(400)} --><meta charset='EUC-JP' />`, 'euc-jp'],
])('a page that declares %s', (declaration, encoding) => {
  const page = `${declaration}<title>鷺</title>`
  expect(decodeText(iconv.encode(page, encoding), 'html')).toEqual({ text: page, encoding })
})

test.each([
  ['<meta charset="no-such-thing">'],
  ['<meta name="description" content="charset">'],
  ['<meta charset="utf-16">'],
  ['<meta charset'],
])('a page in UTF-8 that declares %s', (declaration) => {
  const page = `${declaration}<p>鷺</p>`
  expect(decodeText(Buffer.from(page), 'html')).toEqual({ text: page, encoding: 'utf-8' })
})

test('in a text a declaration is but text', () => {
  const text = '<meta charset=shift_jis> été'
  expect(decodeText(Buffer.from(text), 'text')).toEqual({ text, encoding: 'utf-8' })
})

test.each([
  ['utf-8', 'a mark and then a stray byte', Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xff])],
  ['utf-16le', 'an odd byte', Buffer.from([0xff, 0xfe, 0x41])],
  ['utf-16be', 'half a pair', Buffer.from([0xfe, 0xff, 0xd8, 0x00, 0x00, 0x41])],
  [
    'utf-8',
    'one fault in a text full of accents',
    Buffer.concat([Buffer.from('Été déjà là, où était le héron. '.repeat(3)), Buffer.from([0xe9])]),
  ],
  [null, 'bytes of no encoding', Buffer.from([0x41, 0xff, 0xfe, 0x20, 0x80, 0x81, 0x82, 0x8d])],
])('broken %s: %s', (broken, _, bytes) => {
  expect(decodeText(bytes, 'text')).toEqual({ broken })
})

test('a page that declares UTF-8 and has a stray byte is broken', () => {
  expect(decodeText(Buffer.from('<meta charset=utf-8>caf\u00E9', 'latin1'), 'html')).toEqual({
    broken: 'utf-8',
  })
})
