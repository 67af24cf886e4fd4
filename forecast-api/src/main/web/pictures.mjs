// A chart as a picture to take away, with its title, its source and the words for who cannot see it.
import { option } from "./options.mjs";

const WIDE = 1000;
const LINE = 20;
const SVG = "http://www.w3.org/2000/svg";

const lines = (text, length) => {
  const all = [""];
  for (const word of text.split(/\s+/)) {
    const last = all[all.length - 1];
    if (last && (last + " " + word).length > length) {
      all.push(word);
    } else {
      all[all.length - 1] = (last + " " + word).trim();
    }
  }
  return all;
};

const escaped = (text) =>
  text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]);

const written = (text, y, size, weight) =>
  `<text x="16" y="${y}" font-size="${size}" font-weight="${weight}" font-family="Arial, sans-serif" fill="#0b0c0c">${escaped(text)}</text>`;

/** Returns the picture as the text of an SVG file; put together as text, since a page may not style what it parses. */
const svg = (chart, caption, echarts) => {
  const look = option(chart, WIDE);
  const drawing = echarts.init(null, null, { renderer: "svg", ssr: true, width: WIDE, height: look.height });
  drawing.setOption({ ...look.option, animation: false });
  const inside = drawing.renderToSVGString();
  drawing.dispose();
  const title = lines(chart.title, 84);
  const foot = caption.flatMap((line) => lines(line, 130));
  const top = 16 + title.length * 26;
  const height = top + look.height + foot.length * LINE + 16;
  const text = [
    `<svg xmlns="${SVG}" width="${WIDE}" height="${height}" viewBox="0 0 ${WIDE} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(chart.title)}</title><desc id="desc">${escaped(chart.summary)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...title.map((line, i) => written(line, 32 + i * 26, 22, "bold")),
    inside.replace("<svg ", `<svg x="0" y="${top}" `),
    ...foot.map((line, i) => written(line, top + look.height + 20 + i * LINE, 14, "normal")),
    "</svg>",
  ].join("\n");
  return { text, width: WIDE, height };
};

const save = (blob, name) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) {
    c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  }
  return c;
});

/** Returns a chunk of a PNG that says something in words: PNG specification, 11.3.3.4, uncompressed. */
const said = (key, words) => {
  const inside = new TextEncoder().encode(`iTXt${key}\0\0\0en-GB\0\0${words}`);
  const chunk = new DataView(new ArrayBuffer(inside.length + 8));
  chunk.setUint32(0, inside.length - 4);
  new Uint8Array(chunk.buffer).set(inside, 4);
  chunk.setUint32(inside.length + 4, ~inside.reduce((crc, byte) => CRC[(crc ^ byte) & 255] ^ (crc >>> 8), ~0) >>> 0);
  return chunk.buffer;
};

/** Where the first chunk of a PNG, its size, ends. */
const HEAD = 33;

/** Gives a PNG the words for who cannot see it. */
const described = (blob, chart) =>
  new Blob([blob.slice(0, HEAD), said("Title", chart.title), said("Description", chart.summary), blob.slice(HEAD)], { type: "image/png" });

const png = (picture, chart) =>
  new Promise((done, failed) => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = picture.width * 2;
      canvas.height = picture.height * 2;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => done(described(blob, chart)), "image/png");
    };
    image.onerror = failed;
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(picture.text);
  });

/** Lets the chart be saved as a picture. */
export const takeAway = (place, chart, echarts) => {
  const exhibit = place.closest(".foresend-exhibit");
  const caption = () => [...exhibit.querySelectorAll("[data-take]")].slice(1).map((part) => part.textContent.trim()).filter(Boolean);
  const name = chart.id.replaceAll(/[^a-z0-9-]+/g, "-");
  exhibit.querySelectorAll("button[data-picture]").forEach((button) => {
    button.onclick = async () => {
      const picture = svg(chart, caption(), echarts);
      if (button.dataset.picture === "svg") {
        save(new Blob([picture.text], { type: "image/svg+xml" }), name + ".svg");
      } else {
        save(await png(picture, chart), name + ".png");
      }
    };
  });
};
