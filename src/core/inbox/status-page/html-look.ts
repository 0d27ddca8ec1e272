// How the status page looks: one column that a telephone shows too, and sheets of paper. Bars are drawn, not backgrounds,
// since browsers leave backgrounds off paper.
import type { PhaseState } from '../home/phases';

/** Dark on the page, and told in words beside it. */
export const PHASE_COLOURS: Readonly<Record<PhaseState, string>> = {
  done: '#7dbd95',
  passed: '#e9b872',
  now: '#123f7a',
  later: '#d5d9de',
  none: '#eceff1',
};

export const LOOK = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;padding:16px;max-width:820px;background:#fff;color:#202124;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
h1{margin:0;font-size:1.9em;line-height:1.2}
h2{margin:1.6em 0 .5em;padding-bottom:.2em;border-bottom:2px solid #123f7a;color:#123f7a;font-size:1.25em}
p{margin:.4em 0}
.coalition{color:#123f7a;font-weight:700}
.quiet,footer{color:#5f6368;font-size:.85em}
footer{margin-top:2em;border-top:1px solid #d5d9de}
a{color:#1a56c4;overflow-wrap:anywhere}
svg.phases{display:block;width:100%;height:32px}
ol.phases{display:grid;grid-template-columns:repeat(6,1fr);gap:8px;margin:.2em 0;padding:0;list-style:none;font-size:.85em}
ol.phases li{color:#5f6368}
ol.phases b{display:block;color:#202124}
ol.phases .now b{color:#123f7a;text-decoration:underline}
table{width:100%;border-collapse:collapse}
th,td{padding:5px 8px 5px 0;border-bottom:1px solid #d5d9de;text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{color:#5f6368;font-size:.85em}
tbody th{font-weight:600}
figure{margin:1.2em 0}
figcaption{font-weight:700}
.chart th{width:34%;font-weight:400}
.chart td>svg{display:block;width:100%;height:14px;margin:4px 0}
.chart .number{width:3em;text-align:right;font-variant-numeric:tabular-nums}
.figures{display:flex;flex-wrap:wrap;gap:0 14px;font-size:.85em}
.figures svg{width:11px;height:11px;margin-right:5px}
ul{columns:2 16em;margin:.4em 0;padding-left:1.2em}
li{break-inside:avoid}
@media (max-width:560px){
 body{padding:12px}
 ol.phases{grid-template-columns:1fr}
 ol.phases b{display:inline}
 .stacked thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 .stacked tr,.stacked tbody th,.stacked td,.parts tr,.parts th,.parts td{display:block;width:auto;border:0;padding:1px 0}
 .single th{width:42%}
 .stacked tr,.parts tr{padding:6px 0;border-bottom:1px solid #d5d9de}
 .stacked tbody [data-head]::before{content:attr(data-head) ": ";color:#5f6368;font-weight:400}
 .stacked .empty{display:none}
}
@media print{
 body{max-width:none;padding:0;font-size:11pt}
 h2,figcaption{break-after:avoid}
 figure,tr{break-inside:avoid}
}
`;
