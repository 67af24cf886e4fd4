// Says how each kind of chart looks.
import {
  COLOURS,
  INK,
  TYPE,
  SYMBOLS,
  DASHES,
  DECALS,
  pointOf,
  wrapped,
  categoryAxis,
  valueAxis,
  legendHeight,
  legend,
  marks,
  values,
  base,
} from "./frame.mjs";

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

/** How high the words that stand above the legend are. */
const NOTE = 22;

/** How far apart bars lie, so that the words of no two neighbours meet. */
const band = (names, width) => {
  const lines = names.map((name) => wrapped(name, width).split("\n").length);
  return Math.max(30, ...lines.slice(1).map((n, i) => ((n + lines[i]) / 2) * 16 + 6));
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
    option.grid.bottom += NOTE;
    option.title = { text: "The axis does not begin at nought", right: 0, bottom: foot, textStyle: { color: INK, fontFamily: TYPE, fontSize: 13, fontWeight: "normal" } };
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
          const thick = api.size([0, 1])[1] * 0.6;
          const label = chart.categories.map((category) => pointOf(series, category))[api.value(0)]?.label ?? "";
          return {
            type: "group",
            children: [
              {
                type: "rect",
                shape: { x: low[0], y: low[1] - thick / 2, width: Math.max(high[0] - low[0], 2), height: thick },
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
  return { option, height: 70 + foot + (near ? NOTE : 0) + chart.categories.length * band(chart.categories, words) };
};

/** Bands between percentiles, the outer the paler, and the central line over them. */
const fan = (chart, width) => {
  const { option } = base(chart, width);
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
  const names = [...bands, ...lines].map((series) => series.name);
  const foot = legendHeight(names, width);
  option.legend = legend(names, width);
  option.grid.bottom = foot + 8;
  option.yAxis.scale = true;
  return { option, height: 400 + foot };
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
