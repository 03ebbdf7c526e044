/*
 * Comfort for readers whose browser runs scripts: times in their own zone, a countdown to the promised word, and a page
 * that renews itself. Without it the page says the same.
 */
(() => {
  'use strict';

  const root = document.documentElement;
  const language = root.lang === 'en' ? 'en-GB' : root.lang;
  const main = () => document.querySelector('main');
  let shown = main().innerHTML;

  const withDay = new Intl.DateTimeFormat(language, {
    day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
  });
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const away = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

  function spoken(minutes) {
    const hours = Math.round(minutes / 60);
    return Math.abs(minutes) < 90 ? away.format(minutes, 'minute')
      : Math.abs(hours) < 48 ? away.format(hours, 'hour') : away.format(Math.round(hours / 24), 'day');
  }

  function inOwnZone() {
    for (const time of document.querySelectorAll('time[datetime*="T"]')) {
      if (!time.title) {
        time.title = time.textContent;
        time.textContent = (time.className === 'clock' ? clock : withDay).format(new Date(time.dateTime));
      }
    }
    const zone = document.getElementById('zone');
    if (zone) {
      zone.textContent = zone.dataset.here.replace('{0}', Intl.DateTimeFormat().resolvedOptions().timeZone);
    }
  }

  function countDown() {
    for (const time of document.querySelectorAll('time.due')) {
      const minutes = Math.round((Date.parse(time.dateTime) - Date.now()) / 60000);
      let note = time.nextElementSibling;
      if (!note) {
        note = document.createElement('span');
        note.className = 'countdown';
        time.after(note);
      }
      note.textContent = ` (${spoken(minutes)})`;
    }
  }

  function placeOf(element) {
    if (!element || !main().contains(element)) {
      return null;
    }
    return element.id ? `#${CSS.escape(element.id)}`
      : element.href ? `a[href="${CSS.escape(element.getAttribute('href'))}"]` : null;
  }

  const ticks = (field) => field.type === 'checkbox' || field.type === 'radio';
  const fields = () => [...main().querySelectorAll('input:not([type=hidden]), select')];

  function show(next) {
    const fresh = next.querySelector('main').innerHTML;
    if (fresh === shown) {
      return;
    }
    const focused = placeOf(document.activeElement);
    const folds = [...document.querySelectorAll('details')].map((fold) => fold.open);
    const filled = fields().map((field) => (ticks(field) ? field.checked : field.value));
    shown = fresh;
    main().replaceWith(document.adoptNode(next.querySelector('main')));
    document.title = next.title;
    const now = document.querySelectorAll('details');
    if (now.length === folds.length) {
      now.forEach((fold, i) => { fold.open = fold.open || folds[i]; });
    }
    const blank = fields();
    if (blank.length === filled.length) {
      blank.forEach((field, i) => { field[ticks(field) ? 'checked' : 'value'] = filled[i]; });
    }
    dress();
    if (focused) {
      document.querySelector(focused)?.focus({ preventScroll: true });
    }
    const news = document.getElementById('news');
    if (news) {
      news.textContent = news.dataset.text;
    }
  }

  function look() {
    fetch(location.href, { cache: 'no-cache' })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
      .then((text) => show(new DOMParser().parseFromString(text, 'text/html')))
      .catch(() => { /* the page stays as it is, and looks again later */ });
  }

  function dress() {
    inOwnZone();
    countDown();
  }

  dress();
  setInterval(countDown, 15000);
  document.addEventListener('visibilitychange', () => document.hidden || look());
  setTimeout(look, 10000 + Math.random() * 5000);
  function copied() {
    fetch(root.dataset.mirror, { cache: 'no-store' }).then((answer) => answer.json()).then((copy) => {
      const note = document.querySelector('.copy');
      const minutes = Math.round((Date.parse(copy.confirmed_at) - Date.now()) / 60000);
      const age = note.querySelector('.age') || note.appendChild(document.createElement('span'));
      age.className = 'age';
      age.textContent = ` ${note.dataset.age.replace('{0}', spoken(minutes))}`;
      note.classList.toggle('old', minutes < -3);
      if (version && version !== copy.version) {
        look();
      }
      version = copy.version;
    }).catch(() => { /* nobody knows how old it is: the note says when it was made */ });
  }

  let version;
  if (root.dataset.mirror) {
    copied();
    setInterval(copied, 30000);
  }
  // in a frame of another site it asks now and then, rather than hold a connection for each
  if (root.dataset.every) {
    setInterval(() => document.hidden || look(), root.dataset.every * 1000);
  }
  if (root.dataset.events) {
    const events = new EventSource(root.dataset.events);
    events.onmessage = () => setTimeout(look, Math.random() * 2000);
    setInterval(() => events.readyState === EventSource.CLOSED && look(), 60000);
  }
})();
