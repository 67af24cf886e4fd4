// What every chart has: colours, axes, the legend, marks and words. Values arrive ready to draw, each with the words that stand for it.
const MINUS = "\u2212";
export const INK = "#0b0c0c";
const GRID = "#b1b4b6";
export const TYPE = getComputedStyle(document.querySelector(".govuk-body, .govuk-heading-l") ?? document.body).fontFamily;
// dark enough against white for a line to be seen (3:1), and apart from each other in grey
export const COLOURS = [
  "#12436d", "#28a197", "#801650", "#f46a25", "#3d3d3d", "#a285d1", "#2e7d32", "#b58900",
  "#1d70b8", "#d4351c", "#6f72af", "#00703c", "#912b88", "#85994b", "#505a5f",
];
export const SYMBOLS = ["circle", "rect", "triangle", "diamond", "pin", "arrow", "roundRect"];
export const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3], [12, 4]];
export const DECALS = [
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

export const pointOf = (series, category) => series.points.find((point) => point.category === category);

export const wrapped = (text, width) => {
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

export const categoryAxis = (chart, width) => ({
  type: "category",
  data: chart.categories,
  axisTick: { show: false },
  axisLine: { onZero: false, lineStyle: { color: INK } },
  axisLabel: { color: INK, fontFamily: TYPE, fontSize: 14, rotate: width < 640 && chart.categories.length > 6 ? 60 : 0, hideOverlap: true },
});

export const valueAxis = (chart, name) => ({
  type: "value",
  name: name ?? "",
  nameTextStyle: { color: INK, fontFamily: TYPE, align: "left" },
  axisLabel: { color: INK, fontFamily: TYPE, fontSize: 14, formatter: along(chart.unit), hideOverlap: true },
  splitLine: { lineStyle: { color: GRID, opacity: 0.6 } },
});

const grid = { left: 8, right: 24, top: 16, containLabel: true };

const LETTER = 7.4;
const SIGN = 48;
const ROW = 26;

/** How many pixels the words beside the signs of a legend may take. */
const room = (width) => Math.max(width - 40, 200);

/** How many letters fit on one line of a legend. */
const letters = (width) => Math.floor((room(width) - SIGN) / LETTER);

/** How high the words beside the signs of a legend stand, those that are too long on several lines. */
export const legendHeight = (names, width) => {
  let height = 0;
  let used = room(width);
  let tallest = 0;
  for (const name of names) {
    const lines = wrapped(name, letters(width)).split("\n");
    const needs = SIGN + Math.max(...lines.map((line) => line.length)) * LETTER;
    if (used + needs > room(width)) {
      height += tallest;
      used = 0;
      tallest = 0;
    }
    used += needs;
    tallest = Math.max(tallest, ROW + (lines.length - 1) * 16);
  }
  return height + tallest + 8;
};

export const legend = (names, width) => ({
  bottom: 0,
  left: 0,
  width: room(width),
  data: names,
  itemWidth: 28,
  formatter: (name) => wrapped(name, letters(width)),
  textStyle: { color: INK, fontFamily: TYPE, fontSize: 14, lineHeight: 16 },
  selectedMode: false,
});

const MARK = 26;

/** How many lines the words of the marks need above the drawing. */
const tallest = (chart) => Math.max(0, ...chart.markers.map((marker) => wrapped(marker.label, MARK).split("\n").length));

/** Moments on the axis, as dashed lines whose words stand beside them; zero stands out. */
export const marks = (chart) => ({
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

export const values = (chart, series) => chart.categories.map((category) => pointOf(series, category)?.value ?? null);

export const base = (chart, width) => {
  const names = chart.series.map((series) => series.label);
  const foot = legendHeight(names, width);
  return {
    foot,
    option: {
      textStyle: { fontFamily: TYPE },
      aria: { enabled: false },
      grid: { ...grid, top: grid.top + tallest(chart) * 17, bottom: foot + 8 },
      xAxis: categoryAxis(chart, width),
      yAxis: valueAxis(chart),
      tooltip: tooltip(chart),
      legend: legend(names, width),
    },
  };
};
