// Draws the charts of a page from what the server says of them: nothing is computed here but where things stand.
import * as echarts from "echarts/core";
import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { option } from "./options.mjs";
import { takeAway } from "./pictures.mjs";

echarts.use([
  AriaComponent,
  BarChart,
  CustomChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
]);

const quiet = matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Draws every chart in a part of the page, or draws one anew whose words have changed. */
export const draw = (part) => {
  for (const place of part.querySelectorAll("[data-chart]")) {
    const said = place.dataset.chart;
    if (place.drawnFrom === said) {
      continue;
    }
    place.drawnFrom = said;
    const chart = JSON.parse(said);
    const look = option(chart, place.clientWidth);
    // the room kept before it is drawn is no longer needed
    place.style.minHeight = "0";
    place.style.height = look.height + "px";
    const drawing = echarts.getInstanceByDom(place) ?? echarts.init(place, null, { renderer: "svg" });
    drawing.resize();
    drawing.setOption({ ...look.option, animation: !quiet, animationDurationUpdate: 200 }, { notMerge: false, replaceMerge: ["series"] });
    const svg = place.querySelector("svg");
    svg?.setAttribute("focusable", "false");
    takeAway(place, chart, echarts, look);
    if (!place.watched) {
      place.watched = new ResizeObserver(() => {
        const again = option(JSON.parse(place.drawnFrom), place.clientWidth);
        place.style.height = again.height + "px";
        drawing.resize();
        drawing.setOption(again.option);
      });
      place.watched.observe(place.parentElement);
    }
  }
};
