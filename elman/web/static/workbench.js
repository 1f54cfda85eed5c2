// What the pages need beyond links and forms: send, show the answer, ask again while a run trains.
"use strict";

const said = (text, bad) => {
  const place = document.getElementById("said");
  place.textContent = text;
  place.toggleAttribute("data-bad", Boolean(bad));
};

async function ask(path, body, method = "POST") {
  const answer = await fetch(path, {
    method,
    headers: { "x-elman": "1", "content-type": "application/json" },
    body: body instanceof Blob ? body : JSON.stringify(body ?? {}),
  });
  const found = await answer.json().catch(() => ({ error: `the workbench answered ${answer.status}` }));
  if (!answer.ok || found.error) throw Object.assign(new Error(found.error || answer.statusText), found);
  return found;
}

const during = async (button, work) => {
  if (button) button.disabled = true;
  try {
    return await work();
  } catch (problem) {
    said(problem.message, true);
    return null;
  } finally {
    if (button) button.disabled = false;
  }
};

const values = (form) => {
  const found = {};
  for (const field of form.elements) {
    if (!field.name || field.name === "name" || field.type === "file") continue;
    if (field.multiple) found[field.name] = [...field.selectedOptions].map((option) => option.value);
    else if (field.value !== (field.dataset.usual ?? field.defaultValue) || field.tagName === "TEXTAREA")
      found[field.name] = field.value;
    if (field.tagName === "SELECT" && !field.multiple) {
      const first = [...field.options].find((option) => option.defaultSelected) || field.options[0];
      if (field.value !== (first ? first.value : "")) found[field.name] = field.value;
      else delete found[field.name];
    }
  }
  return found;
};

// Write

const equations = document.getElementById("equations");
if (equations) {
  const mistake = document.getElementById("mistake");
  const answer = document.getElementById("answer");
  const panes = ["class", "parameters", "latex", "derivative", "plan"];
  let latest = 0;

  const caret = (found) => {
    if (!found.line) return found.message;
    const line = equations.value.split("\n")[found.line - 1] ?? "";
    return `${line}\n${" ".repeat(Math.max((found.column || 1) - 1, 0))}^\n${found.message}`;
  };
  const follow = async () => {
    const mine = ++latest;
    try {
      const found = await ask("/write/follow", { text: equations.value });
      if (mine !== latest) return;
      mistake.textContent = "";
      for (const pane of panes) document.getElementById(pane).textContent = found[pane];
      document.getElementById("diagram").innerHTML = "";
      if (found.diagram) {
        const image = new Image();
        image.alt = `the cell ${found.name} as a diagram`;
        image.src = found.diagram;
        document.getElementById("diagram").append(image);
      }
    } catch (problem) {
      if (mine === latest) mistake.textContent = caret(problem);
    }
  };
  let timer;
  equations.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(follow, 250);
  });
  document.getElementById("zoo").addEventListener("change", async (event) => {
    if (!event.target.value) return;
    const zoo = await (await fetch("/write.json")).json();
    equations.value = zoo.cells[event.target.value];
    follow();
  });
  for (const act of ["contract", "speed", "kernels"]) {
    document.getElementById(act).addEventListener("click", (event) =>
      during(event.target, async () => {
        said(act === "kernels" ? "" : "computing ...");
        answer.textContent = (await ask(`/write/${act}`, { text: equations.value })).text;
        said("");
      }),
    );
  }
  document.getElementById("keep").addEventListener("click", (event) =>
    during(event.target, async () => {
      const found = await ask("/write/keep", { text: equations.value });
      said(`saved as ${found.path}. `);
      const link = document.createElement("a");
      link.href = `/train?cell=${encodeURIComponent(found.path)}`;
      link.textContent = "Train it";
      document.getElementById("said").append(link);
    }),
  );
  follow();
}

// files that are brought

for (const upload of document.querySelectorAll("input[data-into]")) {
  upload.addEventListener("change", () =>
    during(null, async () => {
      const file = upload.files[0];
      if (!file) return;
      said(`bringing ${file.name} ...`);
      const found = await ask(`/files/${encodeURIComponent(file.name)}`, file, "PUT");
      const into = document.getElementById(upload.dataset.into);
      if (into.tagName === "SELECT") into.append(new Option(found.path, found.path, true, true));
      else into.value = found.path;
      said(`${found.path} is there.`);
    }),
  );
}

// Train

const train = document.getElementById("train");
if (train) {
  train.addEventListener("submit", (event) => {
    event.preventDefault();
    during(train.querySelector("button"), async () => {
      const task = document.getElementById("task").value;
      const name = document.getElementById("name").value.trim();
      const found = await ask("/train", { task, name, options: values(train) });
      location.href = `/runs/${encodeURIComponent(found.name)}`;
    });
  });
}

// what changes while one looks: a run that trains, cells that are measured

const live = document.getElementById("live");
if (live) {
  let before = "";
  let timer;
  const again = async () => {
    const answer = await fetch(live.dataset.path).catch(() => null); // the workbench may have ended
    const text = answer?.ok ? await answer.text() : before;
    if (text !== before) {
      const open = [...live.querySelectorAll("details")].map((one) => one.open);
      live.innerHTML = text;
      if (before) live.querySelectorAll("details").forEach((one, k) => (one.open = open[k] ?? one.open));
      before = text;
    }
    const now = document.getElementById("status");
    const can = now.dataset.can.split(" ");
    for (const one of document.querySelectorAll("[data-when]")) {
      one.hidden = !one.dataset.when.split(" ").some((when) => can.includes(when));
    }
    const status = now.textContent;
    clearTimeout(timer); // another call may have set it while this one waited
    timer = setTimeout(again, /^(training|measuring)/.test(status) ? 1000 : 5000);
  };
  timer = setTimeout(again, 1000);
  live.addEventListener("again", again);
}
for (const button of document.querySelectorAll("button[data-path]")) {
  button.addEventListener("click", (event) => {
    event.preventDefault();
    during(button, async () => {
      await ask(button.dataset.path);
      said(button.dataset.said);
      live.dispatchEvent(new Event("again"));
    });
  });
}

const memory = document.getElementById("memory");
if (memory) {
  memory.addEventListener("submit", (event) => {
    event.preventDefault();
    during(memory.querySelector("button"), async () => {
      await ask("/memory", { ...values(memory), cells: memory.elements.cells.value });
      said("");
      live.dispatchEvent(new Event("again"));
    });
  });
}

// Look and Use

const sentence = (text) => {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  return paragraph;
};

for (const form of document.querySelectorAll("form.picture")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const place = form.parentElement.querySelector(".drawn");
    during(form.querySelector("button"), async () => {
      place.replaceChildren(sentence("drawing ..."));
      try {
        const path = `/runs/${encodeURIComponent(form.dataset.run)}/look/${form.dataset.kind}`;
        const found = await ask(path, values(form));
        place.replaceChildren();
        for (const picture of found.pictures) {
          const image = new Image();
          image.alt = picture.sentence;
          image.src = picture.image;
          place.append(sentence(picture.sentence), image);
        }
      } catch (problem) {
        place.replaceChildren(sentence(problem.message));
      }
    });
  });
}

const shown = (found) => {
  const parts = [];
  if (found.text !== undefined) {
    const pre = document.createElement("pre");
    pre.textContent = found.text;
    parts.push(pre);
  }
  if (found.rows) {
    const table = document.createElement("table");
    for (const row of [found.columns, ...found.rows]) {
      const line = table.insertRow();
      for (const cell of row) line.insertCell().textContent = cell;
    }
    parts.push(table);
  }
  if (found.image) {
    if (found.sentence) parts.push(sentence(found.sentence));
    const image = new Image();
    image.alt = found.sentence || "";
    image.src = found.image;
    parts.push(image);
  }
  if (found.sound) {
    const sound = new Audio(found.sound);
    sound.controls = true;
    parts.push(sound);
  }
  return parts;
};

for (const form of document.querySelectorAll("form.use")) {
  const place = form.parentElement.querySelector(".out");
  let latest = 0;
  const go = async (button) => {
    const mine = ++latest;
    await during(button, async () => {
      const path = `/runs/${encodeURIComponent(form.dataset.run)}/use/${form.dataset.verb}`;
      const found = await ask(path, values(form)).catch((problem) => ({ text: problem.message }));
      if (mine === latest) place.replaceChildren(...shown(found));
    });
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(form.querySelector("button"));
  });
  if ("live" in form.dataset) {
    let timer;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => go(null), 300);
    });
  }
}
