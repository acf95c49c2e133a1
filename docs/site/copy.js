// A button on each block of code that copies it: of a console session the commands alone, without their prompts.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  if (!navigator.clipboard) return; // not in pages that are opened as files in some browsers
  for (const block of document.querySelectorAll("div.highlight > pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      let text = block.textContent.replace(/\n+$/, "");
      if (block.closest(".highlight-console")) {
        const lines = text.split("\n");
        const commands = lines.filter((line, at) => line.startsWith("$ ") || (at && lines[at - 1].endsWith("\\")));
        if (commands.length) text = commands.map((line) => line.replace(/^\$ /, "")).join("\n");
      }
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = "Copied";
      } catch {
        button.textContent = "Not allowed";
      }
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
    block.parentElement.append(button);
  }
});
