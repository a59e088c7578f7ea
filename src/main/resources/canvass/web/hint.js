// A line of text beside the pointer. What it says is also in the labels, for those without a pointer.

const box = document.getElementById("hint");

export const hint = {
  show(event, text) {
    box.textContent = text;
    box.hidden = false;
    const left = Math.min(event.clientX + 14, window.innerWidth - box.offsetWidth - 8);
    const above = event.clientY + 18 + box.offsetHeight > window.innerHeight;
    box.style.left = `${Math.max(8, left)}px`;
    box.style.top = `${above ? event.clientY - box.offsetHeight - 12 : event.clientY + 18}px`;
  },
  hide() {
    box.hidden = true;
  },
};
