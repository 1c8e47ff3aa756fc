import { expect } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from './launch'
import { recordConnections } from './recordConnections'
import { scholium } from './scholium'

/** A page that tries in every way to run something, or to reach a server, as soon as it is shown. */
function hostilePage(address: string): string {
  const run = 'globalThis.ran = (globalThis.ran ?? []).concat'
  const runOutside = 'parent.ran = (parent.ran ?? []).concat'
  const url = `http://${address}/`
  return `<!doctype html>
<html lang="en" onload="${run}('html')">
<head>
  <title>A quiet walk along the river</title>
  <base href="${url}">
  <meta http-equiv="refresh" content="0; url=${url}">
  <meta http-equiv="Content-Security-Policy" content="default-src * 'unsafe-inline'">
  <link rel="stylesheet" href="${url}style.css">
  <link rel="preconnect" href="${url}">
  <link rel="dns-prefetch" href="${url}">
  <style>@import "${url}import.css"; body { background: url(${url}background.png) }</style>
  <script>${run}('script')</script>
  <script src="${url}script.js"></script>
  <script type="module">import '${url}module.js'; ${run}('module')</script>
</head>
<body onload="${run}('body')" onpageshow="${run}('pageshow')">
<article>
  <h1>A quiet walk along the river</h1>
  <p onmouseover="${run}('mouseover')" style="background-image: url(${url}inline.png)">The river bends here,
    and the path bends with it. Whoever walks it in the morning has the herons for company, and the sound of
    water that has somewhere to be and is in no hurry to get there.</p>
  <img src="x" onerror="${run}('error')" alt="A heron">
  <img src="${url}pixel.png" srcset="${url}pixel2.png 2x" alt="Water">
  <picture><source srcset="${url}source.webp"><img src="${url}picture.png" alt="The bend"></picture>
  <svg xmlns="http://www.w3.org/2000/svg" onload="${run}('svg')"><script>${run}('svg script')</script>
    <image href="${url}svg.png"/><animate onbegin="${run}('animate')" attributeName="x" dur="1s"/>
    <foreignObject><iframe src="javascript:${runOutside}('foreign')"></iframe></foreignObject></svg>
  <math><mtext><style><img src=x onerror="${run}('mutation')"></style></mtext></math>
  <iframe src="${url}frame"></iframe>
  <iframe srcdoc="&lt;script&gt;${runOutside}('srcdoc')&lt;/script&gt;"></iframe>
  <object data="${url}object"></object><embed src="${url}embed">
  <video src="${url}video" poster="${url}poster" autoplay onerror="${run}('video')"></video>
  <audio src="${url}audio" autoplay></audio>
  <form action="${url}form"><input autofocus onfocus="${run}('focus')"><button formaction="javascript:${run}('button')">Send</button></form>
  <details open ontoggle="${run}('toggle')"><summary>More</summary>There is more.</details>
  <p>Halfway there is a bench with <a id="here" href="javascript:${run}('link')">a view of the mill</a>, which
    has been silent for longer than anyone on the bench can remember, and beyond it stands
    <a href=" java&#10;script:${run}('split link')" target="_blank">the old weir</a>.</p>
  <p>From there it is not far to <a href="data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;">the bridge</a>,
    and from the bridge one can see <a href="vbscript:x" ping="${url}ping">the whole of the town</a> at once, its
    roofs in the order in which they were built, which is no order at all.</p>
  <marquee onstart="${run}('marquee')">Slowly, slowly.</marquee>
  <template><script>${run}('template')</script></template>
  <noscript><img src="${url}noscript.png"></noscript>
</article>
</body>
</html>`
}

test('nothing of a hostile article runs, and nothing leaves the machine', async ({
  launch,
  folder,
}) => {
  const recorder = await recordConnections()
  const file = join(folder, 'walk.html')
  await writeFile(file, hostilePage(recorder.address))
  const { app, page, close } = await launch({ files: [file] })
  const { text } = scholium(page)
  await expect(text).toContainText('The river bends here')

  const before = page.url()
  for (const words of [
    'The river bends here',
    'a view of the mill',
    'the old weir',
    'the bridge',
  ]) {
    await text.getByText(words).first().hover()
    await text.getByText(words).first().click()
  }
  const found = await text.evaluate((root) => ({
    active: root.querySelectorAll(
      'script, style, iframe, object, embed, svg, math, form, input, button, video, audio, base, meta, link, template, marquee',
    ).length,
    handlers: [...root.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    addresses: [...root.querySelectorAll('[src], [href], [srcset]')].flatMap((element) =>
      ['src', 'href', 'srcset']
        .map((name) => element.getAttribute(name) ?? '')
        .filter((value) => !/^(?:$|https?:|data:image\/)/.test(value)),
    ),
    remoteImages: [...root.querySelectorAll('img')].filter(({ src }) => !src.startsWith('data:'))
      .length,
    ran: Reflect.get(globalThis, 'ran') ?? [],
  }))
  expect(found).toEqual({ active: 0, handlers: [], addresses: [], remoteImages: 0, ran: [] })
  expect(page.url()).toBe(before)

  const harmful = await app.evaluate(async ({ BrowserWindow }, html) => {
    const bare = new BrowserWindow({ show: false })
    await bare.loadURL(`data:text/html,${encodeURIComponent(html)}`)
    return bare.webContents.executeJavaScript('globalThis.ran')
  }, hostilePage(recorder.address))
  expect(harmful, 'as a page of its own it does run').toEqual(
    expect.arrayContaining(['script', 'body', 'svg', 'srcdoc']),
  )

  await close()
  expect(recorder.arrived).toEqual([])
  await recorder.close()
})
