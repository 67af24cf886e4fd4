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

// the workbench answers as one types: the same page is asked for, and its answer put in place of the old one
const live = document.querySelector("form[data-live]");
if (live) {
  const place = document.getElementById(live.dataset.live);
  let asked;
  let waiting;
  const address = () => {
    const filled = new URLSearchParams();
    for (const [name, value] of new FormData(live)) {
      if (value !== "" && name !== "new") {
        filled.append(name, value);
      }
    }
    return live.action.split("?")[0] + (filled.size ? "?" + filled : "");
  };
  const put = (fresh) => {
    // a chart that stays is drawn anew where it stands, so that one sees it move
    for (const next of fresh.querySelectorAll("[data-chart]")) {
      const id = next.closest(".foresend-exhibit").id;
      const old = place.querySelector(`#${CSS.escape(id)} [data-chart]`);
      if (old) {
        old.dataset.chart = next.dataset.chart;
        next.replaceWith(old);
      }
    }
    for (const open of place.querySelectorAll(".foresend-exhibit details[open]")) {
      const id = open.closest(".foresend-exhibit").id;
      const at = [...open.closest(".foresend-exhibit").querySelectorAll("details")].indexOf(open);
      fresh.querySelector(`#${CSS.escape(id)}`)?.querySelectorAll("details")[at]?.setAttribute("open", "");
    }
    place.replaceChildren(...fresh.childNodes);
    document.dispatchEvent(new Event("foresend:new"));
  };
  const answer = async () => {
    asked?.abort();
    asked = new AbortController();
    const where = address();
    try {
      const response = await fetch(where, { headers: { Accept: "text/html" }, signal: asked.signal });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.getElementById(live.dataset.live);
      if (fresh) {
        put(fresh);
        history.replaceState(null, "", where);
        carry();
      }
    } catch (stopped) {
      if (stopped.name !== "AbortError") {
        place.prepend(Object.assign(document.createElement("p"), { className: "govuk-error-message", textContent: "Foresend does not answer. What you see is from before." }));
      }
    }
  };
  // what is saved is what stands in the fields now
  const carry = () => {
    const save = document.querySelector("form[data-save]");
    if (!save) {
      return;
    }
    save.querySelectorAll("input[type=hidden]").forEach((old) => old.remove());
    for (const [name, value] of new FormData(live)) {
      if (name !== "new") {
        save.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
      }
    }
  };
  live.addEventListener("input", (event) => {
    if (event.target.id === "new") {
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(answer, 60);
  });
}

// files too large for the server are told before they are sent
const files = document.querySelector("form[data-most]");
files?.addEventListener("submit", (event) => {
  const given = [...files.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]);
  const told = document.getElementById("too-large");
  told.hidden = given.reduce((sum, file) => sum + file.size, 0) <= Number(files.dataset.most);
  if (!told.hidden) {
    event.preventDefault();
    told.focus();
  }
});

// a page whose futures are still being drawn is asked for again
if (document.querySelector("[data-again]")) {
  setTimeout(() => location.reload(), 2000);
}
