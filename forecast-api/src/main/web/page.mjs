// Makes pages better where there is script; every page works without it.
import { initAll } from "govuk-frontend";

document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}
initAll();

const said = (button, words) => {
  const label = button.dataset.label ?? button.textContent;
  button.dataset.label = label;
  button.textContent = words;
  setTimeout(() => (button.textContent = label), 2000);
};

const caption = (exhibit) =>
  [...exhibit.querySelectorAll("[data-take]")].map((part) => part.textContent.trim()).filter(Boolean);

const escaped = (text) =>
  text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]);

/** The table as a word processor and a spreadsheet take it, with its title above and its source below. */
const asTable = (exhibit) => {
  const table = exhibit.querySelector("table");
  const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  const [title, ...rest] = caption(exhibit);
  const html =
    `<p><b>${escaped(title)}</b></p><table>` +
    rows
      .map((row, r) => `<tr>${row.map((c) => (r ? `<td>${escaped(c)}</td>` : `<th>${escaped(c)}</th>`)).join("")}</tr>`)
      .join("") +
    `</table>${rest.map((line) => `<p>${escaped(line)}</p>`).join("")}`;
  const text = [title, ...rows.map((row) => row.join("\t")), ...rest].join("\n");
  return { html, text };
};

const copied = async (exhibit) => {
  const { html, text } = asTable(exhibit);
  if (navigator.clipboard?.write && window.ClipboardItem) {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      }),
    ]);
    return;
  }
  await navigator.clipboard.writeText(text);
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-copy]");
  if (!button) {
    return;
  }
  copied(button.closest(".foresend-exhibit")).then(
    () => said(button, "Copied"),
    () => said(button, "This browser does not let pages copy: take the CSV"),
  );
});

const drawn = () => {
  if (document.querySelector("[data-chart]")) {
    import(new URL("./charts.js" + new URL(import.meta.url).search, import.meta.url)).then((charts) => charts.draw(document));
  }
};
drawn();
document.addEventListener("foresend:new", drawn);
