// What the scripts of all pages have in common: the data, language, theme, print and numbers of axes.
const page = (function () {
  'use strict';

  const root = document.documentElement;
  const data = JSON.parse(document.getElementById('data').textContent);
  const darkPreferred = window.matchMedia('(prefers-color-scheme: dark)');
  let printing = false;

  const isPrinting = () => printing;
  const lang = () => root.dataset.lang;
  const say = (both) => both[lang()];

  function isDark() {
    if (printing) return false;
    return root.dataset.theme ? root.dataset.theme === 'dark' : darkPreferred.matches;
  }

  // 12,345 becomes 1.2万 or 12.3k: short enough for an axis.
  const trim = (value) => String(Number(value.toPrecision(3)));
  function short(value) {
    const steps = lang() === 'zh' ? [[1e8, '亿'], [1e4, '万']] : [[1e9, 'bn'], [1e6, 'm'], [1e3, 'k']];
    for (const [size, unit] of steps) {
      if (Math.abs(value) >= size) return trim(value / size) + unit;
    }
    return trim(value);
  }

  function escapeHtml(text) {
    const span = document.createElement('span');
    span.textContent = text;
    return span.innerHTML;
  }

  // Calls redraw when what is seen changes, drawAll for paper, and onLanguage before either when the language does.
  function listen({ redraw, drawAll, onLanguage = () => {} }) {
    document.getElementById('language').addEventListener('click', () => {
      const language = lang() === 'zh' ? 'en' : 'zh';
      root.lang = language;
      root.dataset.lang = language;
      document.title = say(data.title);
      onLanguage();
      redraw();
    });
    document.getElementById('theme').addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      redraw();
    });
    document.getElementById('print').addEventListener('click', () => window.print());
    darkPreferred.addEventListener('change', redraw);

    // Paper is light and as wide as it is, whatever the screen was; and it shows all charts, seen or not.
    let themeOnScreen;
    window.addEventListener('beforeprint', () => {
      printing = true;
      themeOnScreen = root.dataset.theme;
      root.dataset.theme = 'light';
      drawAll();
    });
    window.addEventListener('afterprint', () => {
      printing = false;
      if (themeOnScreen) root.dataset.theme = themeOnScreen;
      else delete root.dataset.theme;
      redraw();
    });

    let pending;
    window.addEventListener('resize', () => {
      cancelAnimationFrame(pending);
      pending = requestAnimationFrame(redraw);
    });
  }

  return { data, isPrinting, lang, say, isDark, trim, short, escapeHtml, listen };
})();
