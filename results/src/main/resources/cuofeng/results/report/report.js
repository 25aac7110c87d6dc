// Draws the report's charts from the JSON in #data, and switches language, theme and what the heat map shows.
(function () {
  'use strict';

  const root = document.documentElement;
  const data = JSON.parse(document.getElementById('data').textContent);
  const darkPreferred = window.matchMedia('(prefers-color-scheme: dark)');
  const charts = new Map();
  const heatChoice = { plan: data.heat.plans.length - 1, show: 'worst' };
  let printing = false;

  const lang = () => root.dataset.lang;
  const say = (both) => both[lang()];

  function isDark() {
    if (printing) return false;
    return root.dataset.theme ? root.dataset.theme === 'dark' : darkPreferred.matches;
  }

  // Colours after Okabe and Ito (2008), which stay apart for the colour-blind; dashes tell plans apart without colour.
  const PLAN_LOOK = {
    'ship-at-once': { light: '#b34700', dark: '#f08a4b', dash: 'solid' },
    'optimized': { light: '#0063a6', dark: '#5db3f0', dash: 'solid' },
    'uniform': { light: '#00795a', dark: '#3fc79a', dash: 'dashed' },
    'least-slack': { light: '#a3527f', dark: '#dd92bd', dash: 'dotted' },
    'as-published': { light: '#8a6d00', dark: '#e0c14a', dash: [10, 3, 2, 3] },
  };
  const OTHER_LOOK = { light: '#0063a6', dark: '#5db3f0', dash: 'solid' };
  const look = (plan) => PLAN_LOOK[plan] || OTHER_LOOK;
  const colour = (plan) => look(plan)[isDark() ? 'dark' : 'light'];

  function palette() {
    return isDark()
      ? { ink: '#e4e8ee', quiet: '#9aa5b4', rule: '#323a45', paper: '#1c222b', bar: '#4a5564',
          heat: ['#20262f', '#4a3326', '#85471f', '#cc6a1d', '#ffd27a'], amount: ['#1c222b', '#5db3f0'] }
      : { ink: '#1d2430', quiet: '#5b6472', rule: '#d9dde3', paper: '#ffffff', bar: '#c3cad3',
          heat: ['#f3f1ec', '#fdd9a8', '#f79a56', '#d6432a', '#7a0c10'], amount: ['#f1f5f9', '#08406f'] };
  }

  // 12,345 becomes 1.2万 or 12k: short enough for an axis.
  function short(value) {
    const steps = lang() === 'zh' ? [[1e8, '亿'], [1e4, '万']] : [[1e9, 'bn'], [1e6, 'm'], [1e3, 'k']];
    for (const [size, word] of steps) {
      if (Math.abs(value) >= size) return trim(value / size) + word;
    }
    return trim(value);
  }
  const trim = (value) => String(Number(value.toPrecision(3)));
  const full = (value) => (value == null ? '–' : Math.round(value).toLocaleString('en-US'));

  function escapeHtml(text) {
    const span = document.createElement('span');
    span.textContent = text;
    return span.innerHTML;
  }

  function base() {
    const p = palette();
    return {
      animation: false,
      textStyle: { color: p.ink, fontFamily: getComputedStyle(document.body).fontFamily },
      legend: { top: 4, left: 0, padding: 0, itemWidth: 26, textStyle: { color: p.ink, fontSize: 13 } },
      grid: { left: 8, right: 16, top: 56, bottom: 8, containLabel: true },
      tooltip: {
        trigger: 'axis', confine: true, backgroundColor: p.paper, borderColor: p.rule,
        textStyle: { color: p.ink, fontSize: 13 }, valueFormatter: full,
      },
    };
  }

  function categories(labels, extra) {
    const p = palette();
    return Object.assign({
      type: 'category', data: labels, axisLine: { lineStyle: { color: p.quiet } },
      axisTick: { show: false }, axisLabel: { color: p.quiet, hideOverlap: true },
    }, extra);
  }

  function amounts(extra) {
    const p = palette();
    return Object.assign({
      type: 'value', axisLabel: { color: p.quiet, formatter: short }, splitNumber: 4,
      splitLine: { lineStyle: { color: p.rule } }, nameTextStyle: { color: p.quiet, align: 'left' },
    }, extra);
  }

  // Slot labels read "11月11日 04:00"; an axis names days only, where each begins, and as many as there is room for.
  const dayOf = (label) => label.slice(0, label.lastIndexOf(' '));
  function dayAxis(labels, width) {
    const firsts = [];
    labels.forEach((label, i) => {
      if (i === 0 || dayOf(label) !== dayOf(labels[i - 1])) firsts.push(i);
    });
    const step = Math.max(1, Math.ceil(firsts.length * 66 / width));
    const named = new Set(firsts.filter((_, day) => day % step === 0));
    return { axisLabel: { color: palette().quiet, align: 'left', interval: (i) => named.has(i), formatter: dayOf } };
  }

  function line(plan, name, values, extra) {
    return Object.assign({
      type: 'line', name: name, data: values, symbol: 'none', color: colour(plan),
      lineStyle: { width: 2, type: look(plan).dash },
    }, extra);
  }

  // Two stacked lines without ink: the lower edge, and the height up to the upper edge, which is filled.
  function band(plan, name, panel, extra) {
    const edge = (values, fill) => Object.assign({
      type: 'line', name: name, data: values, symbol: 'none', silent: true, stack: plan + extra.xAxisIndex,
      lineStyle: { opacity: 0 }, color: colour(plan), tooltip: { show: false },
    }, fill ? { areaStyle: { opacity: 0.18 } } : {}, extra);
    return [edge(panel.p10, false), edge(panel.p90.map((high, i) => high - panel.p10[i]), true)];
  }

  function backlog(d, width) {
    const option = base();
    const labels = say(d.times);
    option.grid = [0, 1, 2].map((i) => ({ left: 64, right: 16, top: 62 + i * 200, height: 140 }));
    option.xAxis = [0, 1, 2].map((i) => categories(labels, Object.assign({ gridIndex: i, boundaryGap: false }, dayAxis(labels, width))));
    option.yAxis = [0, 1, 2].map((i) => amounts({ gridIndex: i, name: say(d.panels[i]), splitNumber: 3 }));
    option.axisPointer = { link: [{ xAxisIndex: 'all' }] };
    option.series = [];
    d.plans.forEach((plan) => plan.panels.forEach((panel, i) => {
      const where = { xAxisIndex: i, yAxisIndex: i };
      option.series.push(...band(plan.plan, say(plan.name), panel, where));
      option.series.push(line(plan.plan, say(plan.name), panel.mean, where));
    }));
    option.tooltip.formatter = (items) => {
      const rows = items.filter((item) => item.seriesIndex % 3 === 2).map((item) =>
        `${item.marker}${escapeHtml(say(d.panels[item.axisIndex]))} · ${escapeHtml(item.seriesName)}: <b>${full(item.value)}</b>`);
      return [escapeHtml(items[0].axisValue), ...rows].join('<br>');
    };
    return option;
  }

  function heatRows(d) {
    return heatChoice.show === 'worst'
      ? d.nodes.slice(0, 30)
      : d.nodes.filter((node) => node.kind === heatChoice.show);
  }

  const cut = (name) => {
    const most = narrow() ? 15 : 24;
    const signs = Array.from(name);
    return signs.length > most ? signs.slice(0, most - 1).join('') + '…' : name;
  };
  const narrow = () => !printing && window.innerWidth < 720;

  function heat(d, width) {
    const p = palette();
    const option = base();
    const labels = say(d.times);
    const rows = heatRows(d);
    const cells = [];
    rows.forEach((node, y) => node.percent[heatChoice.plan].forEach((value, x) => cells.push([x, y, value])));
    option.grid = { left: 8, right: 8, top: 48, bottom: 8, containLabel: true };
    option.xAxis = categories(labels, dayAxis(labels, width));
    option.yAxis = categories(rows.map((node) => say(node.name)), {
      inverse: true, axisLabel: { color: p.ink, interval: 0, fontSize: narrow() ? 10 : 12, formatter: cut } });
    option.visualMap = {
      type: 'piecewise', orient: 'horizontal', left: 0, top: 0, itemWidth: narrow() ? 11 : 18, textStyle: { color: p.ink, fontSize: narrow() ? 11 : 12 },
      itemGap: narrow() ? 6 : 12, padding: 0,
      pieces: [
        { lt: 25, label: '<25%', color: p.heat[0] }, { gte: 25, lt: 50, label: '25–50%', color: p.heat[1] },
        { gte: 50, lt: 75, label: '50–75%', color: p.heat[2] }, { gte: 75, lt: 100, label: '75–100%', color: p.heat[3] },
        { gte: 100, label: '≥100%', color: p.heat[4] }],
    };
    option.series = [{ type: 'heatmap', data: cells, progressive: 0 }];
    option.tooltip.trigger = 'item';
    option.tooltip.formatter = (item) =>
      `${escapeHtml(say(rows[item.value[1]].name))}<br>${escapeHtml(labels[item.value[0]])}: <b>${item.value[2]}%</b> ${say(d.share)}`;
    return option;
  }

  function daily(d) {
    const option = base();
    const labels = say(d.days);
    option.xAxis = categories(labels);
    option.yAxis = amounts();
    option.series = d.plans.map((plan) => line(plan.plan, say(plan.name), plan.days,
      { lineStyle: { width: plan.plan === d.recommended ? 3 : 1.8, type: look(plan.plan).dash } }));
    if (d.published.some((value) => value !== null)) {
      option.series.unshift({ type: 'bar', name: say(d.publishedName), data: d.published, color: palette().bar });
    }
    option.grid.top = narrow() ? 96 : 76;
    return option;
  }

  function curve(d, width) {
    const option = base();
    const labels = say(d.times);
    option.xAxis = categories(labels, Object.assign({ boundaryGap: false }, dayAxis(labels, width)));
    option.yAxis = amounts();
    option.series = [
      line('ship-at-once', say(d.orderedName), d.ordered),
      line('optimized', say(d.releasedName), d.released),
    ];
    return option;
  }

  function shippers(d, width) {
    const p = palette();
    const option = base();
    const labels = say(d.times);
    const cells = [];
    let most = 0;
    d.shippers.forEach((row, y) => row.slots.forEach((value, x) => {
      cells.push([x, y, value]);
      most = Math.max(most, value);
    }));
    option.grid = { left: 8, right: 8, top: 44, bottom: 8, containLabel: true };
    option.xAxis = categories(labels, dayAxis(labels, width));
    option.yAxis = categories(d.shippers.map((row) => say(row.name)), {
      inverse: true, axisLabel: { color: p.ink, interval: 0, fontSize: narrow() ? 10 : 12, formatter: cut } });
    option.visualMap = {
      type: 'continuous', orient: 'horizontal', left: 0, top: 0, min: 0, max: Math.max(1, most), calculable: false,
      itemWidth: 14, itemHeight: 160, inRange: { color: p.amount }, textStyle: { color: p.ink },
      text: [short(most) + ' ' + say(d.parcels), '0'],
    };
    option.series = [{ type: 'heatmap', data: cells, progressive: 0 }];
    option.tooltip.trigger = 'item';
    option.tooltip.formatter = (item) =>
      `${escapeHtml(say(d.shippers[item.value[1]].name))}<br>${escapeHtml(labels[item.value[0]])}: <b>${full(item.value[2])}</b> ${say(d.parcels)}`;
    return option;
  }

  function holds(d) {
    const option = base();
    option.xAxis = categories(say(d.hours), { name: say(d.hoursName), nameLocation: 'middle', nameGap: 28,
      nameTextStyle: { color: palette().quiet } });
    option.yAxis = amounts({ name: say(d.parcelsName) });
    option.grid.top = 36;
    option.grid.bottom = 26;
    option.series = [{ type: 'bar', data: d.parcels, color: colour('optimized'), barCategoryGap: '20%' }];
    return option;
  }

  const drawings = { backlog, heat, collected: daily, delivered: daily, curve, shippers, holds };

  function draw(id) {
    const element = document.getElementById('chart-' + id);
    if (id === 'heat') element.style.height = 78 + heatRows(data.heat).length * 18 + 'px';
    if (id === 'shippers') element.style.height = 84 + data.shippers.shippers.length * 24 + 'px';
    if (!charts.has(id)) {
      // Thousands of cells are too many elements for SVG; lines print sharper with it.
      const cells = id === 'heat' || id === 'shippers';
      charts.set(id, echarts.init(element, null, { renderer: cells ? 'canvas' : 'svg' }));
    }
    const chart = charts.get(id);
    chart.resize();
    const yAxisWidth = 90;
    chart.setOption(drawings[id](data[id], element.clientWidth - yAxisWidth), true);
  }

  const drawAll = () => Object.keys(drawings).forEach(draw);

  function choose(group, button, value) {
    group.querySelectorAll('button').forEach((other) => other.setAttribute('aria-pressed', String(other === button)));
    heatChoice[group.dataset.choice] = value;
    draw('heat');
  }

  function planButtons() {
    const group = document.querySelector('[data-choice="plan"]');
    data.heat.plans.forEach((name, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('aria-pressed', String(index === heatChoice.plan));
      for (const language of ['zh', 'en']) {
        const span = document.createElement('span');
        span.lang = language;
        span.textContent = name[language];
        button.append(span);
      }
      button.addEventListener('click', () => choose(group, button, index));
      group.append(button);
    });
    document.querySelectorAll('[data-choice="show"] button').forEach((button) => {
      button.addEventListener('click', () => choose(button.parentElement, button, button.dataset.value));
    });
  }

  function setLanguage(language) {
    root.lang = language;
    root.dataset.lang = language;
    document.title = say(data.page.title);
    drawAll();
  }

  document.getElementById('language').addEventListener('click', () => setLanguage(lang() === 'zh' ? 'en' : 'zh'));
  document.getElementById('theme').addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    drawAll();
  });
  document.getElementById('print').addEventListener('click', () => window.print());
  darkPreferred.addEventListener('change', drawAll);

  // Paper is light and as wide as it is, whatever the screen was.
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
    drawAll();
  });

  let pending;
  window.addEventListener('resize', () => {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(drawAll);
  });

  planButtons();
  drawAll();
})();
