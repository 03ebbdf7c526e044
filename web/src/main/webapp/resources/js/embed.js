/*
 * Shows what is wrong, on any page: <script src=".../embed/script.js" async></script>. It shows nothing while all is
 * well, sets no cookie, and needs of a Content-Security-Policy only script-src and connect-src for the status page.
 * Attributes of the script element: data-corner (bottom-right, bottom-left, top-right, top-left), data-inline (stands
 * where the script stands), data-lang (en, fr), data-background and data-color (any CSS colour). Corner and colours can
 * also be set for all sites, with the page.
 */
(() => {
  'use strict';

  const script = document.currentScript;
  const options = script.dataset;
  const base = script.src.replace(/\/embed\/script[^/]*$/, '');
  const wanted = (options.lang || document.documentElement.lang || navigator.language || 'en').slice(0, 2);
  const inline = 'inline' in options;
  const isCorner = (name) => /^(top|bottom)-(left|right)$/.test(name);
  const tones = { major: '#b42323', partial: '#a4420a', degraded: '#7d5a00', maintenance: '#2757b8' };
  const css = `
:host { all: initial }
:host([hidden]) { display: none }
section { display: flex; box-sizing: border-box; border-radius: 12px; background: var(--ground); color: var(--ink);
  font: 15px/1.4 system-ui, sans-serif }
.corner { position: fixed; z-index: 9999; width: min(360px, calc(100vw - 32px));
  box-shadow: 0 8px 32px rgb(0 0 0 / 28%) }
.top { top: 16px } .bottom { bottom: 16px } .left { left: 16px } .right { right: 16px }
div { flex: 1 }
a { display: block; padding: 14px 6px 14px 18px; color: inherit; text-decoration: none }
strong, span { display: block } strong { font-weight: 600 }
.more { margin-top: 4px; text-decoration: underline }
button { align-self: flex-start; min-width: 44px; min-height: 44px; border: 0; background: none; color: inherit;
  font: 22px/1 system-ui, sans-serif; cursor: pointer }
:focus-visible { outline: 3px solid currentColor; outline-offset: -5px; border-radius: 12px }
@media (prefers-reduced-motion: no-preference) { .corner { animation: rise 240ms ease-out } }
@keyframes rise { from { opacity: 0; transform: translateY(8px) } }
@media (forced-colors: active) { section { border: 2px solid } }
@media print { .corner { display: none } }`;

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const element = (name, text, type) => {
    const made = document.createElement(name);
    made.textContent = text || '';
    made.className = type || '';
    return made;
  };
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch (old) {
    root.append(element('style', css));
  }
  // the live region is there before what it says, so that it is read out
  const frame = element('section');
  const live = element('div');
  live.setAttribute('role', 'status');
  const close = element('button', '\u00d7');
  close.type = 'button';
  frame.append(live, ...(inline ? [] : [close]));
  root.append(frame);
  host.hidden = true;

  const memory = {
    get: () => { try { return sessionStorage.getItem('herald-closed'); } catch (denied) { return null; } },
    set: (key) => { try { sessionStorage.setItem('herald-closed', key); } catch (denied) { /* it comes back */ } },
  };
  let shown = '';

  function show(state) {
    const text = state.texts && (state.texts[wanted] || state.texts.en);
    const key = text ? state.key : '';
    if (!text || (!inline && memory.get() === key)) {
      host.hidden = true;
      shown = '';
      return;
    }
    const all = JSON.stringify([text, state.tone, state.look]);
    if (all === shown) {
      return;
    }
    shown = all;
    frame.lang = text.lang;
    frame.setAttribute('aria-label', text.label);
    // what the element says goes before what the page says
    const look = state.look || {};
    const [ground, ink] = (state.tone === 'maintenance' ? look.maintenance : look.incident) || [];
    const corner = [options.corner, look.corner].find(isCorner) || 'bottom-right';
    frame.className = inline ? '' : `corner ${corner.replace('-', ' ')}`;
    frame.style.setProperty('--ground', options.background || ground || tones[state.tone] || tones.maintenance);
    frame.style.setProperty('--ink', options.color || ink || '#fff');
    close.setAttribute('aria-label', text.close);
    close.onclick = () => {
      memory.set(key);
      host.hidden = true;
    };
    const link = element('a');
    link.href = text.url;
    link.append(element('strong', text.headline), element('span', text.detail), element('span', text.more, 'more'));
    host.hidden = false;
    const focused = root.activeElement && root.activeElement !== close;
    live.replaceChildren(link);
    if (focused) {
      link.focus();
    }
  }

  function look() {
    if (!document.hidden) {
      fetch(`${base}/embed/status.json`, { credentials: 'omit' }).then((answer) => answer.json()).then(show)
        .catch(() => { /* silence is no news; it asks again */ });
    }
  }

  function begin() {
    if (inline) {
      script.after(host);
    } else {
      document.body.append(host);
    }
    look();
    setInterval(look, 60000);
    document.addEventListener('visibilitychange', look);
  }

  window.statusEmbedTest = () => show({ key: 'test', tone: 'partial', texts: { en: {
    lang: 'en', label: 'Service status', headline: 'This is a test', detail: 'Nothing is wrong.',
    more: 'See the status page', close: 'Close', url: base || '/' } } });

  if (document.body) {
    begin();
  } else {
    addEventListener('DOMContentLoaded', begin);
  }
})();
