// Draws the report's charts, and switches what they show.
(function () {
  'use strict';

  const { data, isPrinting, say, isDark, trim, short, escapeHtml } = page;
  const drawn = new Map();
  const lastPlan = (d) => d.layers.length - 1;
  // What the reader has chosen, chart by chart.
  const choices = {
    heat: data.charts.heat && { layer: lastPlan(data.charts.heat), group: 'worst' },
    node: { row: 0 },
    map: data.charts.map && { layer: lastPlan(data.charts.map), slot: busiestSlot(data.charts.map) },
  };
  const WORST_ROWS = 30;

  const word = (name) => say(data.words[name]);

  // Colours after Okabe and Ito (2008), which stay apart for the colour-blind; dashes tell plans apart without colour.
  const LOOKS = {
    'ship-at-once': { light: '#b34700', dark: '#f08a4b', dash: 'solid' },
    'optimized': { light: '#0063a6', dark: '#5db3f0', dash: 'solid' },
    'uniform': { light: '#00795a', dark: '#3fc79a', dash: 'dashed' },
    'least-slack': { light: '#a3527f', dark: '#dd92bd', dash: 'dotted' },
    'as-published': { light: '#8a6d00', dark: '#e0c14a', dash: [10, 3, 2, 3] },
    '': { light: '#c3cad3', dark: '#4a5564', dash: 'solid' },
  };
  const look = (plan) => LOOKS[plan] || LOOKS.optimized;
  const colour = (plan) => look(plan)[isDark() ? 'dark' : 'light'];

  function palette() {
    return isDark()
      ? { ink: '#e4e8ee', quiet: '#9aa5b4', rule: '#323a45', paper: '#1c222b', zoom: '#3b4757',
          heat: ['#20262f', '#4a3326', '#85471f', '#cc6a1d', '#ffd27a'], amount: ['#1c222b', '#5db3f0'],
          land: ['#3b4757', '#8a5a2b', '#b4692a', '#e07b1f', '#ffd27a'], lane: '#8fbbe6' }
      : { ink: '#1d2430', quiet: '#5b6472', rule: '#d9dde3', paper: '#ffffff', zoom: '#cfd8e3',
          heat: ['#f3f1ec', '#fdd9a8', '#f79a56', '#d6432a', '#7a0c10'], amount: ['#f1f5f9', '#08406f'],
          land: ['#c9d3dd', '#f5c98b', '#f08a3c', '#d6432a', '#7a0c10'], lane: '#4a6d8f' };
  }

  const full = (value) => (value == null ? '–' : Math.round(value).toLocaleString('en-US'));
  const tenth = (value) => (Math.round(value * 10) / 10).toLocaleString('en-US');
  const percent = (value) => (value == null ? '–' : trim(100 * value) + '%');
  const ofPanel = (panel) => (panel.share ? percent : (value) =>
    (value == null ? '–' : Math.abs(value) < 1000 ? tenth(value) : full(value)));

  const safe = (both) => escapeHtml(say(both));

  const narrow = () => !isPrinting() && window.innerWidth < 720;
  const cut = (name) => {
    const most = narrow() ? 13 : 24;
    const signs = Array.from(name);
    return signs.length > most ? signs.slice(0, most - 1).join('') + '…' : name;
  };

  // --- What charts have in common -----------------------------------------------------------------------------------

  function base() {
    const p = palette();
    return {
      animation: false,
      textStyle: { color: p.ink, fontFamily: getComputedStyle(document.body).fontFamily },
      legend: { top: 4, left: 0, padding: 0, itemWidth: 26, textStyle: { color: p.ink, fontSize: 13 },
        type: narrow() ? 'scroll' : 'plain', pageTextStyle: { color: p.ink }, formatter: cut },
      grid: { left: 8, right: 16, top: 56, bottom: 8, containLabel: true },
      tooltip: { trigger: 'axis', confine: true, backgroundColor: p.paper, borderColor: p.rule,
        extraCssText: 'max-width: 340px; white-space: normal; overflow-wrap: anywhere;',
        textStyle: { color: p.ink, fontSize: 13 } },
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

  // A bar to drag below the chart, and the wheel with Ctrl: without it the page scrolls on.
  function timeZoom(xAxes, bottom) {
    if (isPrinting()) return [];
    const p = palette();
    return [
      { type: 'inside', xAxisIndex: xAxes, zoomOnMouseWheel: 'ctrl', moveOnMouseMove: 'shift', moveOnMouseWheel: false },
      { type: 'slider', xAxisIndex: xAxes, bottom: bottom, height: 16, showDetail: false, brushSelect: false,
        borderColor: p.rule, fillerColor: p.zoom + '55', handleSize: '120%', handleStyle: { color: p.zoom, borderColor: p.quiet },
        dataBackground: { lineStyle: { opacity: 0 }, areaStyle: { opacity: 0 } },
        selectedDataBackground: { lineStyle: { opacity: 0 }, areaStyle: { opacity: 0 } },
        moveHandleStyle: { color: p.quiet, opacity: 0.35 }, textStyle: { color: p.quiet } },
    ];
  }

  // --- Lines and columns --------------------------------------------------------------------------------------------

  function line(d, text, extra) {
    return Object.assign(text.column
      ? { type: 'bar', barMaxWidth: 26 }
      : { type: 'line', symbol: 'none', lineStyle: { width: text.strong ? 3 : 2, type: look(text.look).dash } },
    { name: say(text.name), data: text.values, color: colour(text.look) }, extra);
  }

  // Two stacked lines without ink: the lower edge, and the height up to the upper edge, which is filled.
  function band(text, extra) {
    const edge = (values, fill) => Object.assign({
      type: 'line', name: say(text.name), data: values, symbol: 'none', silent: true,
      stack: text.look + extra.xAxisIndex, lineStyle: { opacity: 0 }, color: colour(text.look), tooltip: { show: false },
    }, fill ? { areaStyle: { opacity: 0.18 } } : {}, extra);
    return [edge(text.low, false), edge(text.high.map((high, i) => high - text.low[i]), true)];
  }

  function series(d, width) {
    return d.named && d.panels[0].lines.length > 0 && d.labels.zh.length > 0 && !say(d.labelName)
      ? ranking(d) : overTime(d, width);
  }

  const PANEL_HEIGHT = 200;
  function overTime(d, width) {
    const option = base();
    const labels = say(d.labels);
    const several = d.panels.length > 1;
    const top = narrow() && d.panels[0].lines.length > 3 ? 70 : 62;
    option.grid = d.panels.map((_, i) => several
      ? { left: 64, right: 16, top: top + i * PANEL_HEIGHT, height: 140 }
      : { left: 8, right: 16, top: top + (narrow() ? 8 : 0), bottom: d.slots ? 30 : 8, containLabel: true });
    option.xAxis = d.panels.map((_, i) => categories(labels, Object.assign({ gridIndex: i },
      d.slots ? Object.assign({ boundaryGap: false }, dayAxis(labels, width)) : {},
      say(d.labelName) ? { name: say(d.labelName), nameLocation: 'middle', nameGap: 26,
        nameTextStyle: { color: palette().quiet } } : {})));
    if (say(d.labelName)) option.grid[0].bottom = 28;
    option.yAxis = d.panels.map((panel, i) => amounts(Object.assign({ gridIndex: i, name: say(panel.title), splitNumber: 3 },
      panel.share ? { axisLabel: { color: palette().quiet, formatter: percent } } : {})));
    option.axisPointer = { link: [{ xAxisIndex: 'all' }] };
    option.series = [];
    const meant = [];
    d.panels.forEach((panel, i) => panel.lines.forEach((text) => {
      const where = { xAxisIndex: i, yAxisIndex: i };
      if (text.low.length > 0) option.series.push(...band(text, where));
      meant[option.series.length] = panel;
      option.series.push(line(d, text, where));
    }));
    if (d.limit) {
      option.series[option.series.length - 1].markLine = { silent: true, symbol: 'none', label: { show: false },
        lineStyle: { color: palette().ink, type: 'dashed' }, data: [{ yAxis: d.limit }] };
    }
    if (d.slots) option.dataZoom = timeZoom(d.panels.map((_, i) => i), 4);
    option.tooltip.formatter = (items) => {
      const rows = items.filter((item) => meant[item.seriesIndex]).map((item) => {
        const panel = meant[item.seriesIndex];
        const title = several ? escapeHtml(say(panel.title)) + ' · ' : '';
        return `${item.marker}${title}${escapeHtml(item.seriesName)}: <b>${ofPanel(panel)(item.value)}</b>`;
      });
      return [escapeHtml(items[0].axisValue), ...rows].join('<br>');
    };
    return option;
  }

  // Places beside each other, worst on top: lying columns leave room for names.
  function ranking(d) {
    const option = base();
    const p = palette();
    const panel = d.panels[0];
    const names = say(d.labels);
    option.grid = { left: 8, right: 24, top: 40, bottom: 8, containLabel: true };
    option.yAxis = categories(names.map((_, i) => i), { inverse: true,
      axisLabel: { color: p.ink, interval: 0, fontSize: narrow() ? 10 : 12, formatter: (i) => cut(names[i]) } });
    option.xAxis = amounts({ axisLabel: { color: p.quiet, formatter: panel.share ? percent : short, hideOverlap: true } });
    option.series = panel.lines.map((text) => line(d, text, { barGap: '10%', barCategoryGap: '30%' }));
    option.tooltip.axisPointer = { type: 'shadow' };
    option.tooltip.formatter = (items) => [escapeHtml(names[items[0].dataIndex]), ...items.map((item) =>
      `${item.marker}${escapeHtml(item.seriesName)}: <b>${ofPanel(panel)(item.value)}</b>`)].join('<br>');
    return option;
  }

  // --- Heat maps ----------------------------------------------------------------------------------------------------

  function heatRows(id) {
    const d = data.charts[id];
    const group = id === 'heat' ? choices.heat.group : 'all';
    if (group === 'all') return d.rows;
    return group === 'worst' ? d.rows.slice(0, WORST_ROWS) : d.rows.filter((row) => row.group === group);
  }

  function classes(steps, colours) {
    return steps.map((from, i) => {
      const to = steps[i + 1];
      const piece = { color: colours[i], label: to === undefined ? `≥${from}%` : from === 0 ? `<${to}%` : `${from}–${to}%` };
      if (i > 0) piece.gte = from;
      if (to !== undefined) piece.lt = to;
      return piece;
    });
  }

  function heat(d, width, id) {
    const p = palette();
    const option = base();
    const labels = say(d.labels);
    const rows = heatRows(id);
    const layer = choices[id] ? choices[id].layer : 0;
    const cells = [];
    let most = 0;
    rows.forEach((row, y) => row.values[layer].forEach((value, x) => {
      cells.push([x, y, value]);
      most = Math.max(most, value);
    }));
    option.grid = { left: 8, right: 8, top: 48, bottom: 30, containLabel: true };
    option.xAxis = categories(labels, dayAxis(labels, width));
    option.yAxis = categories(rows.map((_, i) => i), { inverse: true,
      axisLabel: { color: p.ink, interval: 0, fontSize: narrow() ? 10 : 12, formatter: (i) => cut(say(rows[i].name)) } });
    const small = { textStyle: { color: p.ink, fontSize: narrow() ? 11 : 12 } };
    option.visualMap = d.steps.length > 0
      ? Object.assign({ type: 'piecewise', orient: 'horizontal', left: 0, top: 0, itemWidth: narrow() ? 11 : 18,
        itemGap: narrow() ? 6 : 12, padding: 0, pieces: classes(d.steps, p.heat) }, small)
      : Object.assign({ type: 'continuous', orient: 'horizontal', left: 0, top: 0, min: 0, max: Math.max(1, most),
        calculable: false, itemWidth: 14, itemHeight: 120, inRange: { color: p.amount },
        text: [short(most) + ' ' + say(d.unit), '0'] }, small);
    option.series = [{ type: 'heatmap', data: cells, progressive: 0 }];
    option.dataZoom = timeZoom([0], 4);
    option.tooltip.trigger = 'item';
    option.tooltip.formatter = (item) => {
      const value = d.steps.length > 0 ? item.value[2] + '%' : full(item.value[2]);
      return `${safe(rows[item.value[1]].name)}<br>${escapeHtml(labels[item.value[0]])}: <b>${value}</b> ${safe(d.unit)}`;
    };
    return option;
  }

  // --- When waves leave ---------------------------------------------------------------------------------------------

  const WAVE_LOOKS = ['optimized', 'uniform', 'least-slack', 'as-published', 'ship-at-once'];
  function gantt(d, width) {
    const p = palette();
    const option = base();
    const labels = say(d.labels);
    const rows = d.rows;
    const wave = (row) => colour(WAVE_LOOKS[row.wave % WAVE_LOOKS.length]);
    const most = rows.map((row) => Math.max(1, ...row.released));
    const thin = [];
    const thick = [];
    rows.forEach((row, y) => {
      if (row.ordered[1] > row.ordered[0]) thin.push([row.ordered[0], row.ordered[1], y, 1]);
      row.released.forEach((parcels, i) => {
        if (parcels > 0) thick.push([row.from + i, row.from + i + 1, y, parcels]);
      });
    });
    const bars = (name, values, height, shift, opacity) => ({
      type: 'custom', name: name, data: values, encode: { x: [0, 1], y: 2 }, clip: true,
      renderItem: (params, api) => {
        const y = api.value(2);
        const from = api.coord([api.value(0) - 0.5, y]);
        const to = api.coord([api.value(1) - 0.5, y]);
        const room = api.size([0, 1])[1];
        const shape = echarts.graphic.clipRectByRect(
          { x: from[0], y: from[1] + room * shift, width: Math.max(1, to[0] - from[0]), height: room * height },
          { x: params.coordSys.x, y: params.coordSys.y, width: params.coordSys.width, height: params.coordSys.height });
        return shape && { type: 'rect', shape: shape, style: { fill: opacity ? wave(rows[y]) : p.quiet,
          opacity: opacity ? 0.25 + 0.75 * api.value(3) / most[y] : 0.6 } };
      },
    });
    option.legend.show = false;
    option.grid = { left: 8, right: 16, top: 12, bottom: 30, containLabel: true };
    option.xAxis = categories(labels, Object.assign(dayAxis(labels, width), { splitLine: { show: false } }));
    option.yAxis = categories(rows.map((_, i) => i), { inverse: true, splitLine: { show: true, lineStyle: { color: p.rule } },
      axisLabel: { color: p.ink, interval: 0, fontSize: narrow() ? 10 : 12, formatter: (i) =>
        (i > 0 && say(rows[i - 1].shipper) === say(rows[i].shipper) ? '' : cut(say(rows[i].shipper))) } });
    option.series = [bars(say(d.orderedName), thin, 0.14, -0.42, false), bars(say(d.releasedName), thick, 0.56, -0.22, true)];
    option.dataZoom = timeZoom([0], 4);
    option.tooltip.trigger = 'item';
    option.tooltip.formatter = (item) => {
      const row = rows[item.value[2]];
      const head = `${safe(row.shipper)} · ${safe(row.waveName)}`;
      return item.seriesIndex === 0
        ? `${head}<br>${safe(d.orderedName)}: ${escapeHtml(labels[item.value[0]])} –`
        : `${head}<br>${safe(d.releasedName)} ${escapeHtml(labels[item.value[0]])}: <b>${full(item.value[3])}</b> ${safe(d.unit)}`;
    };
    return option;
  }

  // --- The network map ----------------------------------------------------------------------------------------------

  // The slot in which most places are loaded most: where a reader wants to begin.
  function busiestSlot(d) {
    let best = 0;
    let most = -1;
    d.labels.zh.forEach((_, slot) => {
      const sum = d.places.reduce((total, place) => total + place.load[0][slot], 0);
      if (sum > most) [best, most] = [slot, sum];
    });
    return best;
  }

  // Degrees of longitude are shorter than those of latitude; the map keeps distances where most of it lies.
  function extent(places, width, height) {
    const xs = places.map((place) => place.at[0]);
    const ys = places.map((place) => place.at[1]);
    const middle = (values) => (Math.min(...values) + Math.max(...values)) / 2;
    const spread = (values) => Math.max(1, (Math.max(...values) - Math.min(...values)) * 1.16);
    const shrink = Math.cos(middle(ys) * Math.PI / 180);
    const perPixel = Math.max(spread(xs) * shrink / width, spread(ys) / height);
    return { x: [middle(xs) - perPixel * width / shrink / 2, middle(xs) + perPixel * width / shrink / 2],
      y: [middle(ys) - perPixel * height / 2, middle(ys) + perPixel * height / 2] };
  }

  function map(d, width, id, element) {
    const p = palette();
    const option = base();
    const { layer, slot } = choices.map;
    const day = Math.min(d.days.zh.length - 1, Math.floor(slot / d.slotsPerDay));
    const shade = (load) => {
      let i = 0;
      while (i + 1 < d.steps.length && load >= d.steps[i + 1]) i++;
      return p.land[i];
    };
    const mostFlow = Math.max(1, ...d.flows.flatMap((flow) => flow[2].map((days) => Math.max(...days))));
    const mostIn = Math.max(1, ...d.places.flatMap((place) => place.parcels.map((days) => Math.max(...days))));
    const area = extent(d.places, element.clientWidth - 16, element.clientHeight - 60);
    const axis = (range) => ({ type: 'value', min: range[0], max: range[1], show: false });
    option.legend.show = false;
    option.grid = { left: 8, right: 8, top: 44, bottom: 8 };
    option.xAxis = axis(area.x);
    option.yAxis = axis(area.y);
    // On a small screen a finger that drags wants to scroll the page; two fingers zoom.
    const roam = { type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false, moveOnMouseMove: !narrow(), filterMode: 'none' };
    option.dataZoom = isPrinting() ? [] : [Object.assign({ xAxisIndex: 0 }, roam), Object.assign({ yAxisIndex: 0 }, roam)];
    option.tooltip.trigger = 'item';
    const size = narrow() ? 0.6 : 1;
    const flows = d.flows.map((flow) => ({ from: d.places[flow[0]], to: d.places[flow[1]], parcels: flow[2][layer][day] }))
      .filter((flow) => flow.parcels > 0);
    option.series = [
      { type: 'lines', coordinateSystem: 'cartesian2d', z: 1, silent: false,
        data: flows.map((flow) => ({ coords: [flow.from.at, flow.to.at], flow: flow,
          lineStyle: { width: 0.4 + 6 * size * Math.sqrt(flow.parcels / mostFlow),
            opacity: 0.12 + 0.5 * Math.sqrt(flow.parcels / mostFlow) } })),
        lineStyle: { color: p.lane, curveness: 0.14 } },
      { type: 'scatter', z: 2,
        data: d.places.map((place) => ({ value: place.at, place: place,
          symbolSize: size * (7 + 30 * Math.sqrt(place.parcels[layer][day] / mostIn)),
          itemStyle: { color: shade(place.load[layer][slot]), borderWidth: 2.5 * size,
            borderColor: shade(place.outletLoad[layer][slot]) } })),
        label: { show: true, position: 'right', color: p.ink, fontSize: narrow() ? 9 : 11, textBorderColor: p.paper, textBorderWidth: 2,
          formatter: (item) => cut(say(item.data.place.name)) },
        labelLayout: { hideOverlap: true } },
    ];
    option.visualMap = { type: 'piecewise', orient: 'horizontal', left: 0, top: 0, seriesIndex: [], padding: 0, selectedMode: false,
      itemWidth: narrow() ? 11 : 18, itemGap: narrow() ? 6 : 12, textStyle: { color: p.ink, fontSize: narrow() ? 11 : 12 },
      pieces: classes(d.steps, p.land) };
    option.tooltip.formatter = (item) => {
      if (item.data.flow) {
        const flow = item.data.flow;
        return `${safe(flow.from.name)} → ${safe(flow.to.name)}<br>${escapeHtml(say(d.days)[day])}: <b>${full(flow.parcels)}</b> ${escapeHtml(word('parcels'))}`;
      }
      const place = item.data.place;
      return `${safe(place.name)}<br>${escapeHtml(say(d.labels)[slot])}: <b>${place.load[layer][slot]}%</b> ${safe(d.unit)}<br>`
        + `${escapeHtml(word('outlets'))}: <b>${place.outletLoad[layer][slot]}%</b><br>`
        + `${escapeHtml(word('cameIn'))}: <b>${full(place.parcels[layer][day])}</b> ${escapeHtml(word('parcels'))}`;
    };
    return option;
  }

  // --- Drawing ------------------------------------------------------------------------------------------------------

  const kinds = { series, heat, gantt, map };

  function heightOf(id, d) {
    if (d.type === 'heat') return 100 + heatRows(id).length * (id === 'heat' ? 18 : 24);
    if (d.type === 'gantt') return 70 + d.rows.length * 19;
    if (d.type === 'map') return narrow() ? 420 : 680;
    if (d.panels.length > 1) return 70 + d.panels.length * PANEL_HEIGHT;
    if (d.named && !say(d.labelName)) return 70 + d.labels.zh.length * (14 + 12 * d.panels[0].lines.length);
    return 340;
  }

  // The node picker draws rows of the heat map.
  function chartData(id) {
    const d = data.charts[id];
    if (id !== 'node' || !data.charts.heat) return d;
    const row = data.charts.heat.rows[choices.node.row];
    const panel = d.panels[0];
    const lines = panel.lines.map((text, plan) =>
      Object.assign({}, text, { values: row.values[plan].map((value) => value / 100) }));
    return Object.assign({}, d, { limit: 1, panels: [Object.assign({}, panel, { lines: lines })] });
  }

  function draw(id) {
    const element = document.getElementById('chart-' + id);
    const d = chartData(id);
    element.style.height = heightOf(id, d) + 'px';
    if (!drawn.has(id)) {
      // Thousands of cells are too many elements for SVG; lines print sharper with it.
      const renderer = d.type === 'heat' ? 'canvas' : 'svg';
      drawn.set(id, echarts.init(element, null, { renderer: renderer }));
      element.addEventListener('keydown', (event) => zoomByKey(drawn.get(id), event));
      if (id === 'map') drawn.get(id).on('click', (item) => item.data.place && pickNode(item.data.place.name));
    }
    const chart = drawn.get(id);
    chart.resize();
    const yAxisWidth = 90;
    const zoomed = (chart.getOption() || {}).dataZoom;
    const option = kinds[d.type](d, element.clientWidth - yAxisWidth, id, element);
    if (zoomed && option.dataZoom) {
      option.dataZoom.forEach((zoom, i) => zoomed[i] && Object.assign(zoom, { start: zoomed[i].start, end: zoomed[i].end }));
    }
    chart.setOption(option, true);
  }

  const drawAll = () => Object.keys(data.charts).forEach(draw);

  // Charts far below are drawn when they come near: the first screen need not wait for them.
  function drawWhenNear() {
    const waiting = new IntersectionObserver((entries) => entries.forEach((entry) => {
      if (entry.isIntersecting) {
        waiting.unobserve(entry.target);
        draw(entry.target.dataset.chart);
      }
    }), { rootMargin: '600px' });
    document.querySelectorAll('[data-chart]').forEach((element) => {
      element.style.height = heightOf(element.dataset.chart, data.charts[element.dataset.chart]) + 'px';
      waiting.observe(element);
    });
  }
  const redraw = () => drawn.forEach((_, id) => draw(id));

  function zoomByKey(chart, event) {
    const zooms = chart.getOption().dataZoom;
    if (!zooms || zooms.length === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const { start, end } = zooms[0];
    const width = end - start;
    const by = (from, to) => {
      const low = Math.max(0, Math.min(100 - (to - from), from));
      zooms.forEach((_, i) => chart.dispatchAction({ type: 'dataZoom', dataZoomIndex: i, start: low, end: Math.min(100, low + to - from) }));
      event.preventDefault();
    };
    if (event.key === '+' || event.key === '=') by(start + width / 8, end - width / 8);
    else if (event.key === '-') by(Math.max(0, start - width / 6), Math.min(100, end + width / 6));
    else if (event.key === 'ArrowLeft' && width < 100) by(start - width / 6, end - width / 6);
    else if (event.key === 'ArrowRight' && width < 100) by(start + width / 6, end + width / 6);
    else if (event.key === '0') by(0, 100);
  }

  // --- Controls -----------------------------------------------------------------------------------------------------

  function both(texts, tag) {
    return ['zh', 'en'].map((language) => {
      const element = document.createElement(tag || 'span');
      element.lang = language;
      element.textContent = texts[language];
      return element;
    });
  }

  function buttons(label, names, chosen, choose) {
    const group = document.createElement('div');
    group.className = 'choice';
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label.zh + ' / ' + label.en);
    names.forEach(([value, text]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.value = value;
      button.setAttribute('aria-pressed', String(value === chosen));
      button.append(...both(text));
      button.addEventListener('click', () => {
        group.querySelectorAll('button').forEach((other) => other.setAttribute('aria-pressed', String(other === button)));
        choose(value);
      });
      group.append(button);
    });
    return group;
  }

  function labelled(text, control) {
    const label = document.createElement('label');
    label.append(...both(text), control);
    return label;
  }

  const controlsOf = (id) => document.querySelector(`[data-controls="${id}"]`);
  const planButtons = (id) => buttons(data.words.plan, data.charts[id].layers.map((text, i) => [i, text]), choices[id].layer,
    (layer) => { choices[id].layer = layer; draw(id); if (id === 'map') tellTime(); });

  function heatControls() {
    const d = data.charts.heat;
    if (!d) return;
    if (d.layers.length > 1) controlsOf('heat').append(planButtons('heat'));
    const groups = ['worst', 'hub', 'outlet'].filter((group) =>
      group === 'worst' ? d.rows.length > WORST_ROWS : d.rows.some((row) => row.group === group));
    if (!groups.includes('worst')) choices.heat.group = groups.length > 1 ? 'all' : groups[0];
    if (groups.includes('worst')) {
      controlsOf('heat').append(buttons(data.words.show, groups.map((group) => [group, data.words[group]]), 'worst',
        (group) => { choices.heat.group = group; draw('heat'); }));
    }
  }

  let picker;
  function nodeControls() {
    if (!data.charts.node || !data.charts.heat) return;
    picker = document.createElement('select');
    picker.id = 'node-picker';
    controlsOf('node').append(labelled(data.words.node, picker));
    nameNodes();
    picker.addEventListener('change', () => { choices.node.row = Number(picker.value); draw('node'); tellNode(); });
  }
  function nameNodes() {
    if (!picker) return;
    picker.replaceChildren(...data.charts.heat.rows.map((row, i) => {
      const option = document.createElement('option');
      option.value = String(i);
      option.textContent = cut(say(row.name));
      return option;
    }));
    picker.value = String(choices.node.row);
  }
  function pickNode(name) {
    const row = data.charts.heat.rows.findIndex((one) => one.group === 'hub' && one.name.zh === name.zh && one.name.en === name.en);
    if (row < 0 || !picker) return;
    choices.node.row = row;
    picker.value = String(row);
    draw('node');
    tellNode();
  }
  // Sentence and table of the node chart follow the choice.
  function tellNode() {
    const row = data.charts.heat.rows[choices.node.row];
    const lines = data.charts.node.panels[0].lines;
    const sentence = (language) => lines.map((text, plan) => data.words.peak[language]
      .split(/\{(\d)\}/).map((part, i) => (i % 2 === 0 ? part : [text.name[language], row.name[language],
        Math.max(...row.values[plan]) + '%'][Number(part)])).join('')).join(language === 'zh' ? '' : ' ');
    document.getElementById('alt-node').replaceChildren(...both({ zh: sentence('zh'), en: sentence('en') }));
    document.querySelectorAll('#table-node tbody tr').forEach((tr, slot) =>
      tr.querySelectorAll('td').forEach((td, plan) => { td.textContent = row.values[plan][slot] + '%'; }));
  }

  let timeShown;
  let slider;
  let playing;
  function mapControls() {
    const d = data.charts.map;
    if (!d) return;
    if (d.layers.length > 1) controlsOf('map').append(planButtons('map'));
    slider = document.createElement('input');
    slider.type = 'range';
    slider.id = 'map-time';
    slider.min = '0';
    slider.max = String(d.labels.zh.length - 1);
    slider.value = String(choices.map.slot);
    timeShown = document.createElement('output');
    timeShown.htmlFor = 'map-time';
    slider.addEventListener('input', () => { stop(); showSlot(Number(slider.value)); });
    const play = document.createElement('button');
    play.type = 'button';
    play.id = 'map-play';
    play.setAttribute('aria-pressed', 'false');
    play.append(...both(data.words.play));
    play.addEventListener('click', () => {
      if (playing) { stop(); return; }
      play.setAttribute('aria-pressed', 'true');
      playing = setInterval(() => showSlot((choices.map.slot + 1) % d.labels.zh.length), 350);
    });
    const time = labelled(data.words.time, slider);
    time.className = 'time';
    time.append(timeShown);
    controlsOf('map').append(time, play);
    tellTime();
  }
  function stop() {
    if (playing) clearInterval(playing);
    playing = undefined;
    document.getElementById('map-play').setAttribute('aria-pressed', 'false');
  }
  function showSlot(slot) {
    choices.map.slot = slot;
    slider.value = String(slot);
    draw('map');
    tellTime();
  }
  function tellTime() {
    if (!slider) return;
    const text = say(data.charts.map.labels)[choices.map.slot];
    timeShown.textContent = text;
    slider.setAttribute('aria-valuetext', text);
  }

  page.listen({
    redraw,
    drawAll,
    onLanguage: () => {
      nameNodes();
      tellTime();
    },
  });

  heatControls();
  nodeControls();
  mapControls();
  drawWhenNear();
})();
