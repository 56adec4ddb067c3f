import { createHash } from 'node:crypto';

/** The style of the built-in pages, in the manner of the site root (public/site.css). */
export const STYLE = `
:root{color-scheme:light dark;--page:#f5f6fc;--surface:#fff;--text:#1b1f3b;--muted:#4a4f70;--line:#c9cee6;--link:#2a3a9b;--focus:#2a3a9b;--navy:#1b1f3b;--accent:#ffd166;--gutter:clamp(1rem,4vw,2.5rem)}
@media (prefers-color-scheme:dark){:root{--page:#10132a;--surface:#1b1f3b;--text:#f1f3ff;--muted:#c1c8ea;--line:#444b78;--link:#b9c4ff;--focus:#ffd166}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1.0625rem/1.65 system-ui,'Segoe UI',Roboto,'Helvetica Neue','Liberation Sans',Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{margin:0;line-height:1.2;text-wrap:balance}
p,ul,ol,dl,figure,blockquote,pre{margin:0}
p,li{text-wrap:pretty}
a{color:var(--link);text-underline-offset:.2em;text-decoration-thickness:.08em}
a:hover{text-decoration-thickness:.16em}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:.25rem}
.preview{padding-block:1rem;background:var(--accent);color:#1b1f3b}
.preview .frame>*+*{margin-block-start:.375rem}
.preview ul{padding-inline-start:1.375rem}
.frame{inline-size:min(100%,74rem);margin-inline:auto;padding-inline:var(--gutter)}
.skip{position:absolute;inset:.5rem auto auto .5rem;z-index:2;padding:.75rem 1.25rem;border-radius:.375rem;background:var(--accent);color:#1b1f3b;font-weight:650}
.skip:not(:focus){clip-path:inset(50%)}
.top{--focus:var(--accent);background:var(--navy);color:#fff}
.bar{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;justify-content:space-between;padding-block:1rem}
.brand{padding-block:.5rem;color:inherit;font-weight:650;text-decoration:none}
.brand:hover{text-decoration:underline}
.languages{display:flex;gap:.25rem;margin-inline-start:-.75rem;padding:0;list-style:none}
.languages a,.languages span{display:block;padding:.5rem .75rem;color:inherit}
.languages span{font-weight:650;text-decoration:underline var(--accent) .18em;text-underline-offset:.2em}
.hero{padding-block:clamp(1.5rem,4vw,3rem) clamp(2rem,5vw,3.5rem)}
.eyebrow{color:var(--accent);font-weight:650}
.hero h1{max-inline-size:24ch;margin-block-start:.5rem;font-size:clamp(1.875rem,1.3rem + 2.6vw,3.25rem);font-weight:750;letter-spacing:-.02em}
.lead{max-inline-size:38em;margin-block-start:1.25rem;font-size:clamp(1.125rem,1rem + .5vw,1.3125rem);line-height:1.5}
.meta{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-block-start:1.25rem;padding:0;list-style:none;color:#d3d9f5}
.columns{display:grid;gap:clamp(2rem,4vw,3.5rem);padding-block:clamp(2rem,5vw,3.5rem);grid-template-columns:minmax(0,1fr)}
.text{display:grid;gap:clamp(1.75rem,4vw,2.75rem);align-content:start;max-inline-size:44rem}
.text h2{font-size:clamp(1.375rem,1.2rem + .8vw,1.75rem);font-weight:720;letter-spacing:-.012em}
.text h3{font-size:1.1875rem}
.text h4,.text h5,.text h6{font-size:1.0625rem}
.flow>*+*{margin-block-start:1rem}
.flow>*+:is(h2,h3,h4,h5,h6){margin-block-start:1.75rem}
.tight>*+*{margin-block-start:.375rem}
.flow li+li,.flow li p+p{margin-block-start:.375rem}
ul,ol{padding-inline-start:1.375rem}
blockquote{padding-inline-start:1.25rem;border-inline-start:.25rem solid var(--accent)}
pre{overflow-x:auto;padding:1rem;border-radius:.5rem;background:var(--surface);font-size:.9375rem;white-space:pre-wrap}
img{display:block;max-inline-size:100%;block-size:auto;border-radius:.75rem}
figcaption,.small{margin-block-start:.5rem;color:var(--muted);font-size:.9375rem}
.box{padding:clamp(1.125rem,3vw,1.5rem);border:1px solid var(--line);border-radius:1rem;background:var(--surface)}
.box h2,.box h3{font-size:1.1875rem}
.side{display:grid;gap:1.5rem;align-content:start}
dl{display:grid;gap:1rem}
dt{color:var(--muted);font-size:.9375rem}
dd{margin:0;overflow-wrap:anywhere}
dd ul,.plain{padding:0;list-style:none}
dd a,.plain a{display:inline-block;padding-block:.125rem}
.bottom{border-block-start:1px solid var(--line);background:var(--surface)}
.bottom .frame{padding-block:clamp(2rem,5vw,3rem)}
.bottom h2{margin-block-end:1.25rem;font-size:1.375rem}
.bottom dl{grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1.25rem 2.5rem}
.formats{display:flex;flex-wrap:wrap;gap:0 1rem}
@media (min-width:62rem){.columns.two{grid-template-columns:minmax(0,44rem) minmax(0,20rem);justify-content:space-between}}
@media print{.top{background:none;color:inherit}.meta,.eyebrow{color:inherit}.languages,.skip{display:none}}
`.trim();

const hash = createHash('sha256').update(STYLE).digest('base64');

/** What a page may load: its own style and pictures. There are no scripts; JSON-LD is data and is not run. */
export function findPagePolicy(publicUrl: string): string {
  const { origin } = new URL(publicUrl);
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self' ${origin} https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
