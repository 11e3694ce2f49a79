/** How the file looks: the letters and colours that every system has, on a screen and on paper. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1b2029;--quiet:#4d5560;--rule:#d9d6cf;--accent:#0b5273}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#eceae5;--quiet:#b3b9c1;--rule:#3b4149;--accent:#86cdec}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.6 system-ui,sans-serif;text-size-adjust:100%}
body{max-width:70rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1,h2,h3{font-family:Georgia,'Times New Roman',serif;line-height:1.35;text-wrap:balance;margin:0}
h1{font-size:2rem}
h2{font-size:1.4rem;border-top:2px solid;padding-top:.75rem;margin:2.5rem 0 1.5rem}
h3{font-size:1.15rem}
p{margin:.25rem 0}
a{color:var(--accent);text-underline-offset:.2em;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
:target{outline:3px solid var(--accent);outline-offset:.5rem}
ol,ul{padding-left:1.25rem}
.points{list-style:none;padding:0;margin:0}
.points>li{border-top:1px solid var(--rule);padding:1rem 0 1.5rem}
.quiet{color:var(--quiet);font-size:.9rem}
.note{border-left:2px solid var(--rule);padding-left:.75rem;margin:.5rem 0}
.notice{border-left:4px solid var(--quiet);padding:.25rem 0 .25rem 1rem;margin:1.5rem 0;max-width:66ch}
.halves{display:grid;gap:.5rem 2rem}
.half p{font-family:Georgia,'Times New Roman',serif;font-size:1.1rem;line-height:1.7}
.contents{display:grid;gap:1rem 2rem;align-items:start}
.contents h3{font:600 .9rem/1.6 system-ui,sans-serif;color:var(--quiet)}
.contents ol,.contents ul{margin:.25rem 0 0;padding-left:2rem}.contents ul{padding-left:1.25rem}.contents li{padding:.1rem 0}
ul+h3,p+h3,.note+h3{margin-top:1.5rem}
footer{border-top:1px solid var(--rule);margin-top:2.5rem;padding-top:1rem}
.address{display:flex;flex-wrap:wrap;gap:1rem 1.5rem;align-items:flex-start}
.address div{flex:1 1 16rem;min-width:0}
svg{width:9rem;height:9rem;forced-color-adjust:none}
@media (min-width:48rem){.contents{grid-template-columns:1fr 1fr}.halves{grid-template-columns:1fr 1fr;grid-template-rows:auto auto}.half{display:grid;grid-row:span 2;grid-template-rows:subgrid;gap:.5rem}}
.points{margin-top:1rem}
@page{size:A4;margin:1.8cm 2cm}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--quiet:#333;--rule:#bbb;--accent:#000}
html{font-size:10.5pt}body{padding:0}.contents{display:none}a{text-decoration:none}
.halves{grid-template-columns:1fr 1fr;grid-template-rows:auto auto}.half{display:grid;grid-row:span 2;grid-template-rows:subgrid;gap:.5rem}
.half p{font-size:1rem;line-height:1.5}li,.address{break-inside:avoid}h1,h2,h3{break-after:avoid}p{orphans:3;widows:3}}
`;
