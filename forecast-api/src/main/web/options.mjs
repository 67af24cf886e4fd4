// Says how each kind of chart looks. Values arrive ready to draw, each with the words that stand for it.
const MINUS = "\u2212";
const INK = "#0b0c0c";
const GRID = "#b1b4b6";
const TYPE = getComputedStyle(document.querySelector(".govuk-body, .govuk-heading-l") ?? document.body).fontFamily;
// dark enough against white for a line to be seen (3:1), and apart from each other in grey
export const COLOURS = [
  "#12436d", "#28a197", "#801650", "#f46a25", "#3d3d3d", "#a285d1", "#2e7d32", "#b58900",
  "#1d70b8", "#d4351c", "#6f72af", "#00703c", "#912b88", "#85994b", "#505a5f",
];
const SYMBOLS = ["circle", "rect", "triangle", "diamond", "pin", "arrow", "roundRect"];
const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3], [12, 4]];
const DECALS = [
  { symbol: "none" },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4, color: "rgba(255,255,255,0.45)" },
  { symbol: "circle", dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0], symbolSize: 0.7, color: "rgba(255,255,255,0.5)" },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: "rgba(255,255,255,0.45)" },
  { symbol: "rect", dashArrayX: [6, 6], dashArrayY: [2, 4], color: "rgba(255,255,255,0.45)" },
];

/** Numbers along an axis: −£40m, 1,500. */
const along = (unit) => (value) => {
  const size = Math.abs(value).toLocaleString("en-GB", { maximumFractionDigits: 1 });
  const sign = value < 0 ? MINUS : "";
  return unit === "£m" ? `${sign}£${size}m` : sign + size;
};

const pointOf = (series, category) => series.points.find((point) => point.category === category);

const wrapped = (text, width) => {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if ((last + " " + word).trim().length > width && last) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = (last + " " + word).trim();
    }
  }
  return lines.join("\n");
};

const tooltip = (chart, extra) => ({
  trigger: "axis",
  renderMode: "richText",
  confine: true,
  axisPointer: { type: "shadow", shadowStyle: { opacity: 0.15 } },
  textStyle: { color: INK, fontFamily: TYPE },
  formatter: (items) => {
    const category = chart.categories[items[0]?.dataIndex ?? 0];
    const lines = chart.series
      .map((series) => ({ series, point: pointOf(series, category) }))
      .filter(({ point }) => point && point.label)
      .map(({ series, point }) => `${series.label}: ${point.label}`);
    return [category, ...lines, ...(extra?.(category) ?? [])].join("\n");
  },
});

const categoryAxis = (chart, width) => ({
  type: "category",
  data: chart.categories,
  axisTick: { show: false },
  axisLine: { onZero: false, lineStyle: { color: INK } },
  axisLabel: { color: INK, fontFamily: TYPE, fontSize: 14, rotate: width < 640 && chart.categories.length > 6 ? 60 : 0, hideOverlap: true },
});

const valueAxis = (chart, name) => ({
  type: "value",
  name: name ?? "",
  nameTextStyle: { color: INK, fontFamily: TYPE, align: "left" },
  axisLabel: { color: INK, fontFamily: TYPE, fontSize: 14, formatter: along(chart.unit), hideOverlap: true },
  splitLine: { lineStyle: { color: GRID, opacity: 0.6 } },
});

const grid = { left: 8, right: 24, top: 16, containLabel: true };

const legendRows = (chart, width) => {
  const room = Math.max(width - 40, 200);
  let rows = 1;
  let used = 0;
  for (const series of chart.series) {
    const needs = 48 + series.label.length * 7.4;
    if (used && used + needs > room) {
      rows++;
      used = 0;
    }
    used += needs;
  }
  return rows;
};

const legend = (names, width) => ({
  bottom: 0,
  left: 0,
  width: Math.max(width - 40, 200),
  data: names,
  itemWidth: 28,
  textStyle: { color: INK, fontFamily: TYPE, fontSize: 14 },
  selectedMode: false,
});

const MARK = 26;

/** How many lines the words of the marks need above the drawing. */
const tallest = (chart) => Math.max(0, ...chart.markers.map((marker) => wrapped(marker.label, MARK).split("\n").length));

/** Moments on the axis, as dashed lines whose words stand beside them; zero stands out. */
const marks = (chart) => ({
  silent: true,
  symbol: "none",
  animation: false,
  data: [
    ...chart.markers.map((marker) => ({
      xAxis: marker.category,
      lineStyle: { color: INK, type: "dashed", width: 1.5 },
      label: {
        formatter: wrapped(marker.label, MARK),
        position: "end",
        color: INK,
        fontFamily: TYPE,
        fontSize: 13,
        lineHeight: 16,
        align: chart.categories.indexOf(marker.category) > chart.categories.length / 2 ? "right" : "left",
        distance: 4,
        backgroundColor: "rgba(255,255,255,0.85)",
        padding: [2, 4],
      },
    })),
    { yAxis: 0, lineStyle: { color: INK, type: "solid", width: 1 }, label: { show: false } },
  ],
});

const values = (chart, series) => chart.categories.map((category) => pointOf(series, category)?.value ?? null);

const base = (chart, width) => {
  const foot = legendRows(chart, width) * 26 + 8;
  return {
    foot,
    option: {
      textStyle: { fontFamily: TYPE },
      aria: { enabled: false },
      grid: { ...grid, top: grid.top + tallest(chart) * 17, bottom: foot + 8 },
      xAxis: categoryAxis(chart, width),
      yAxis: valueAxis(chart),
      tooltip: tooltip(chart),
      legend: legend(chart.series.map((series) => series.label), width),
    },
  };
};

const line = (chart, width) => {
  const { option, foot } = base(chart, width);
  option.series = chart.series.map((series, s) => ({
    id: series.id,
    name: series.label,
    type: "line",
    data: values(chart, series),
    symbol: SYMBOLS[s % SYMBOLS.length],
    symbolSize: 8,
    lineStyle: { width: 3, type: DASHES[s % DASHES.length] },
    itemStyle: { color: COLOURS[s % COLOURS.length] },
    color: COLOURS[s % COLOURS.length],
    connectNulls: false,
    markLine: s === 0 ? marks(chart) : undefined,
  }));
  return { option, height: 380 + foot };
};

const stacked = (chart, width) => {
  const { option, foot } = base(chart, width);
  option.series = chart.series.map((series, s) => ({
    id: series.id,
    name: series.label,
    type: "bar",
    stack: "all",
    barCategoryGap: "25%",
    data: values(chart, series),
    itemStyle: {
      color: COLOURS[(series.colour ?? s) % COLOURS.length],
      decal: DECALS[(series.pattern ?? s) % DECALS.length],
      borderColor: "#ffffff",
      borderWidth: 0.5,
    },
    markLine: s === 0 ? marks(chart) : undefined,
  }));
  return { option, height: 420 + foot };
};

/** Bars that lie: one line for each step, which leaves room for its words. */
const lying = (chart, width, colours) => {
  const { option, foot } = base(chart, width);
  const words = width < 640 ? 18 : 42;
  // a step of £1m beside a balance of £150m is seen only when the axis leaves nought; the bars of the whole then begin at its end
  const ends = chart.series.flatMap((series) => series.points.flatMap((point) => [point.base, point.base + point.value]));
  const stepped = chart.series.slice(1).flatMap((series) => series.points.flatMap((point) => [point.base, point.base + point.value]));
  const widest = Math.max(...ends.map(Math.abs));
  const near = chart.kind === "waterfall" && stepped.length > 0 && Math.min(...stepped.map(Math.abs)) > widest / 2;
  option.xAxis = { ...valueAxis(chart), position: "top" };
  if (near) {
    const least = Math.min(...stepped, ...ends.filter((end) => Math.abs(end) > widest / 2));
    const most = Math.max(...stepped, ...ends.filter((end) => Math.abs(end) > widest / 2));
    const room = (most - least) / 4 || 1;
    const low = least < 0 ? least - room / 2 : least - room;
    const high = least < 0 ? most + room : most + room / 2;
    option.xAxis.min = Math.floor(low);
    option.xAxis.max = Math.ceil(high);
    option.title = { text: "The axis does not begin at nought", right: 0, bottom: 0, textStyle: { color: INK, fontFamily: TYPE, fontSize: 13, fontWeight: "normal" } };
  }
  option.yAxis = {
    ...categoryAxis(chart, width),
    inverse: true,
    axisLabel: { color: INK, fontFamily: TYPE, fontSize: 14, lineHeight: 16, rotate: 0, interval: 0, formatter: (text) => wrapped(text, words) },
  };
  option.grid.top = 8;
  option.grid.right = width < 640 ? 16 : 72;
  // an unseen bar from nought to where each begins; what is seen stands on it
  option.series = chart.series.flatMap((series, s) => {
    const drawn = chart.categories.map((category) => {
      const point = pointOf(series, category);
      return point ? { point, low: Math.min(point.base, point.base + point.value), high: Math.max(point.base, point.base + point.value) } : null;
    });
    return [
      {
        id: series.id,
        name: series.label,
        type: "custom",
        encode: { x: [1, 2], y: 0 },
        itemStyle: { color: colours[s % colours.length] },
        data: drawn.flatMap((one, i) => (one ? [{ value: [i, one.low, one.high], label: one.point.label }] : [])),
        renderItem: (params, api) => {
          const held = (value) => Math.max(option.xAxis.min ?? value, Math.min(option.xAxis.max ?? value, value));
          const low = api.coord([held(api.value(1)), api.value(0)]);
          const high = api.coord([held(api.value(2)), api.value(0)]);
          const band = api.size([0, 1])[1] * 0.6;
          const label = chart.categories.map((category) => pointOf(series, category))[api.value(0)]?.label ?? "";
          return {
            type: "group",
            children: [
              {
                type: "rect",
                shape: { x: low[0], y: low[1] - band / 2, width: Math.max(high[0] - low[0], 2), height: band },
                style: { fill: colours[s % colours.length], decal: null },
              },
              ...(chart.kind === "waterfall" && width >= 640
                ? [{
                    type: "text",
                    style: { text: label, x: high[0] + 4, y: low[1], verticalAlign: "middle", fill: INK, font: `14px ${TYPE}` },
                  }]
                : []),
            ],
          };
        },
        markLine:
          s === 0
            ? { silent: true, symbol: "none", animation: false, label: { show: false }, data: [{ xAxis: 0, lineStyle: { color: INK, type: "solid", width: 1 } }] }
            : undefined,
      },
    ];
  });
  const lines = chart.categories.map((category) => wrapped(category, words).split("\n").length);
  return { option, height: 70 + foot + lines.reduce((sum, n) => sum + Math.max(30, n * 18 + 8), 0) };
};

/** Bands between percentiles, the outer the paler, and the central line over them. */
const fan = (chart, width) => {
  const { option, foot } = base(chart, width);
  const percentiles = chart.series.filter((series) => series.id.startsWith("p"));
  const rest = chart.series.filter((series) => !series.id.startsWith("p"));
  const half = Math.floor(percentiles.length / 2);
  const shades = ["#cfe0ee", "#a3c4dd", "#6f9fc4", "#12436d"];
  const bands = [];
  for (let i = 0; i < half; i++) {
    const low = percentiles[i];
    const high = percentiles[percentiles.length - 1 - i];
    bands.push({
      id: `band-${i}`,
      name: `${low.label.replace(/ below$/, "")} to ${high.label.replace(/ below$/, "")} of futures`,
      type: "custom",
      silent: true,
      color: shades[i % shades.length],
      itemStyle: { color: shades[i % shades.length] },
      data: [[0, ...values(chart, low), ...values(chart, high)]],
      encode: { x: 0, y: chart.categories.flatMap((_, c) => [1 + c, 1 + chart.categories.length + c]) },
      renderItem: (params, api) => {
        if (params.dataIndex > 0) {
          return undefined;
        }
        const points = [];
        chart.categories.forEach((category, c) => points.push(api.coord([c, pointOf(low, category).value])));
        [...chart.categories.keys()].reverse().forEach((c) => points.push(api.coord([c, pointOf(high, chart.categories[c]).value])));
        return { type: "polygon", shape: { points }, style: { fill: shades[i % shades.length], stroke: "#12436d", lineWidth: 0.75 } };
      },
    });
  }
  const middle = percentiles.length % 2 ? [percentiles[half]] : [];
  const lines = [...middle, ...rest].map((series, s) => ({
    id: series.id,
    name: series.id.startsWith("p") ? "Middle future" : series.label,
    type: "line",
    data: values(chart, series),
    symbol: SYMBOLS[s],
    symbolSize: 8,
    lineStyle: { width: 3, type: s ? "dashed" : "solid" },
    itemStyle: { color: s ? "#801650" : "#12436d" },
    color: s ? "#801650" : "#12436d",
    markLine: s === 0 ? marks(chart) : undefined,
  }));
  option.series = [...bands, ...lines];
  option.legend = legend([...bands, ...lines].map((series) => series.name), width);
  option.yAxis.scale = true;
  return { option, height: 400 + foot + 26 };
};

/** Returns the look of a chart and its height in pixels. */
export const option = (chart, width) => {
  switch (chart.kind) {
    case "waterfall":
      return lying(chart, width, ["#12436d", "#28a197", "#d4351c"]);
    case "tornado":
      return lying(chart, width, ["#12436d", "#f46a25"]);
    case "stacked-bar":
      return stacked(chart, width);
    case "fan":
      return fan(chart, width);
    default:
      return line(chart, width);
  }
};
