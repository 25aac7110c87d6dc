// Draws the charts of an experiment's page: panels of lines over numbers, with intervals as bars and upright marks.
(function () {
  'use strict';

  const { data, say, isDark, trim, short, escapeHtml } = page;
  const charts = new Map();
  const PANEL_HEIGHT = 150;
  const PANEL_STEP = 222;

  // Colours after Okabe and Ito (2008), which stay apart for the colour-blind; dashes and signs tell lines apart without colour.
  const LOOKS = [
    { light: '#0063a6', dark: '#5db3f0', dash: 'solid', sign: 'circle' },
    { light: '#b34700', dark: '#f08a4b', dash: 'solid', sign: 'rect' },
    { light: '#00795a', dark: '#3fc79a', dash: 'dashed', sign: 'triangle' },
    { light: '#a3527f', dark: '#dd92bd', dash: 'dotted', sign: 'diamond' },
    { light: '#8a6d00', dark: '#e0c14a', dash: [10, 3, 2, 3], sign: 'pin' },
    { light: '#5b6472', dark: '#9aa5b4', dash: [4, 2], sign: 'arrow' },
  ];

  function palette() {
    return isDark()
      ? { ink: '#e4e8ee', quiet: '#9aa5b4', rule: '#323a45', paper: '#1c222b', mark: '#f2956f' }
      : { ink: '#1d2430', quiet: '#5b6472', rule: '#d9dde3', paper: '#ffffff', mark: '#a13412' };
  }

  const percent = (value) => trim(value * 100) + '%';
  function full(value, isPercent) {
    if (isPercent) return (value * 100).toFixed(1) + '%';
    return Number(value.toPrecision(Math.abs(value) >= 1000 ? 7 : 4)).toLocaleString('en-US');
  }

  function panelCount(d) {
    return d.panels.length;
  }

  // Side by side as many as there is room for, the others below.
  function columns(d, width) {
    return d.beside ? Math.max(1, Math.min(panelCount(d), Math.floor(width / 300))) : 1;
  }

  function height(d, width) {
    return Math.ceil(panelCount(d) / columns(d, width)) * PANEL_STEP + 20;
  }

  function grids(d, width) {
    const across = columns(d, width);
    const each = width / across;
    return d.panels.map((panel, i) => ({
      left: (i % across) * each + 58, width: each - 58 - 18,
      top: Math.floor(i / across) * PANEL_STEP + 52, height: PANEL_HEIGHT - 20,
    }));
  }

  function intervals(line, i, colour) {
    return {
      type: 'custom', name: say(line.name), xAxisIndex: i, yAxisIndex: i, silent: true, tooltip: { show: false }, color: colour,
      // Ends of the bars stretch the axis; no figure here goes below 0, though an interval may.
      data: line.points.filter((point) => point[2] > 0).map(([x, y, half]) => [x, y, half, y < 0 ? y - half : Math.max(0, y - half), y + half]),
      clip: true,
      renderItem: (params, api) => {
        const high = api.coord([api.value(0), api.value(1) + api.value(2)]);
        const low = api.coord([api.value(0), api.value(1) - api.value(2)]);
        const style = { stroke: colour, lineWidth: 1.4 };
        const bar = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
        return { type: 'group', children: [
          bar(high[0], high[1], low[0], low[1]), bar(high[0] - 4, high[1], high[0] + 4, high[1]), bar(low[0] - 4, low[1], low[0] + 4, low[1])] };
      },
      encode: { x: 0, y: [3, 4] },
    };
  }

  function option(d, width) {
    const p = palette();
    const places = grids(d, width);
    const series = [];
    d.panels.forEach((panel, i) => {
      panel.lines.forEach((line, l) => {
        const look = LOOKS[l % LOOKS.length];
        const colour = line.quiet ? p.quiet : look[isDark() ? 'dark' : 'light'];
        const symbol = line.quiet ? 'none' : look.sign;
        series.push({
          type: 'line', name: say(line.name), xAxisIndex: i, yAxisIndex: i, data: line.points.map((point) => [point[0], point[1]]),
          color: colour, symbol: symbol, symbolSize: 6, showAllSymbol: true,
          lineStyle: { width: line.quiet ? 1.2 : 2, type: line.quiet ? 'dashed' : look.dash },
          markLine: l === 0 && panel.mark ? {
            silent: true, symbol: 'none', animation: false, data: [{ xAxis: panel.mark.x }],
            lineStyle: { color: p.mark, width: 1.6, type: 'solid' },
            label: { formatter: say(panel.mark.name), color: p.mark, position: 'end', distance: 3, fontSize: 11 },
          } : undefined,
          markArea: l === 0 && panel.mark && panel.mark.halfWidth > 0 ? {
            silent: true, itemStyle: { color: p.mark, opacity: 0.16 },
            data: [[{ xAxis: panel.mark.x - panel.mark.halfWidth }, { xAxis: panel.mark.x + panel.mark.halfWidth }]],
          } : undefined,
        });
        if (line.points.some((point) => point[2] > 0)) series.push(intervals(line, i, colour));
      });
    });
    return {
      animation: false,
      textStyle: { color: p.ink, fontFamily: getComputedStyle(document.body).fontFamily },
      title: d.panels.map((panel, i) => ({
        text: say(panel.name), left: places[i].left - 50, top: places[i].top - 46,
        textStyle: { color: p.ink, fontSize: 13, fontWeight: 600, width: places[i].width + 50, overflow: 'truncate' },
      })),
      legend: d.panels.map((panel, i) => ({
        show: panel.lines.length > 1, left: places[i].left - 50, top: places[i].top - 26, padding: 0, itemWidth: 22, itemHeight: 9, itemGap: 8,
        textStyle: { color: p.ink, fontSize: 12 }, data: panel.lines.map((line) => say(line.name)), type: 'scroll',
        width: places[i].width + 50, pageTextStyle: { color: p.ink }, pageIconSize: 10,
      })),
      grid: places,
      xAxis: d.panels.map((panel, i) => ({
        type: 'value', gridIndex: i, scale: true, name: say(panel.xName), nameLocation: 'middle', nameGap: 22,
        nameTextStyle: { color: p.quiet, fontSize: 11 }, splitNumber: 5, splitLine: { show: false },
        axisLine: { lineStyle: { color: p.quiet } }, axisLabel: { color: p.quiet, formatter: short, hideOverlap: true, fontSize: 11 },
      })),
      yAxis: d.panels.map((panel, i) => ({
        type: 'value', gridIndex: i, scale: d.beside, splitNumber: 3, splitLine: { lineStyle: { color: p.rule } },
        axisLabel: { color: p.quiet, formatter: panel.percent ? percent : short, fontSize: 11 },
      })),
      tooltip: {
        trigger: 'axis', confine: true, backgroundColor: p.paper, borderColor: p.rule, textStyle: { color: p.ink, fontSize: 13 },
        formatter: (items) => {
          const drawn = items.filter((item) => item.seriesType === 'line');
          if (drawn.length === 0) return '';
          const panel = d.panels[drawn[0].axisIndex];
          const rows = drawn.map((item) =>
            `${item.marker}${escapeHtml(item.seriesName)}: <b>${full(item.value[1], panel.percent)}</b>`);
          return [`${escapeHtml(say(panel.xName))} ${full(drawn[0].value[0], false)}`, ...rows].join('<br>');
        },
      },
      series,
    };
  }

  function draw(id) {
    const element = document.getElementById('chart-' + id);
    const d = data.charts[id];
    element.style.height = height(d, element.clientWidth) + 'px';
    if (!charts.has(id)) charts.set(id, echarts.init(element, null, { renderer: 'svg' }));
    const chart = charts.get(id);
    chart.resize();
    chart.setOption(option(d, element.clientWidth), true);
  }

  const drawAll = () => Object.keys(data.charts).forEach(draw);

  page.listen({ redraw: drawAll, drawAll });

  drawAll();
})();
