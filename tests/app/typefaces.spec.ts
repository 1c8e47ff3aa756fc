import { expect, type Page } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerSaveDialog } from './answerSaveDialog'
import { test } from './launch'
import { scholium } from './scholium'

/** A sentence of each language, and the faces that may draw it, of the system or of the program. */
const texts = [
  ['ja', '風が直角に曲がる。骨のあたりの角。', /Hiragino Mincho|Yu Mincho|Noto Serif (?:CJK )?JP/],
  ['ko', '다리 위에서 종이 울렸다.', /Nanum Myeongjo|AppleMyungjo|Noto Serif (?:CJK )?KR/],
  ['zh-Hans', '风在这里直角转弯，骨头的边缘。', /Songti SC|(?:Noto|Source Han) Serif (?:CJK )?SC/],
  ['zh-TW', '風在這裡直角轉彎，骨頭的邊緣。', /Songti TC|(?:Noto|Source Han) Serif (?:CJK )?TC/],
  ['ar', 'وحين جفّت البئر رحلوا.', /Naskh Arabic|Geeza Pro/],
  ['he', 'הרוח באה מן הים.', /Serif Hebrew|New Peninim/],
] as const

for (const [language, words, faces] of texts)
  test(`${language} is drawn with a face of its own`, async ({ folder, launch }) => {
    const file = join(folder, 'text.html')
    const paragraph = `<p>${`${words} `.repeat(30)}</p>`
    await writeFile(
      file,
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${words}</title>` +
        `<body><article><h1>${words}</h1>${paragraph.repeat(4)}</article></body></html>`,
    )
    const { page } = await launch({ files: [file] })
    await expect(scholium(page).text).toContainText(words)
    // The face of whatever else is in it, such as a comma, does not matter.
    await expect.poll(() => facesOf(page, '.article p')).toMatch(faces)
  })

test('a title in the list is drawn with a face of its language', async ({ launch }) => {
  const { page } = await launch({
    files: [join(import.meta.dirname, '../fixtures/texts/japanese.html')],
  })
  await expect(page.locator('.article-row-title')).toBeVisible()
  await expect
    .poll(() => facesOf(page, '.article-row-title'))
    .toMatch(/^(?:Hiragino|Yu |Noto (?:Sans|Serif) (?:CJK )?JP)/)
})

test('a PDF has the face of the language', async ({ folder, launch }) => {
  const { app, page } = await launch({
    files: [join(import.meta.dirname, '../fixtures/texts/japanese.html')],
  })
  await expect(scholium(page).text).toContainText('坂の上')
  const target = join(folder, 'page.pdf')
  await answerSaveDialog(app, target)
  await page.keyboard.press('ControlOrMeta+Shift+s')
  await expect(page.getByText(`Saved as ${target}`)).toBeVisible()
  const fonts = (await readFile(target, 'latin1')).match(/\/FontName \/[\w+-]+/g)
  expect(fonts?.join(' ')).toMatch(/Hiragino|YuMincho|NotoSerif(?:CJK)?JP|NotoSerifJP/i)
})

/** The faces that drew the text of the first such element, by how much they drew. */
async function facesOf(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  await session.detach()
  return fonts
    .toSorted((a, b) => b.glyphCount - a.glyphCount)
    .map(({ familyName }) => familyName)
    .join(', ')
}
