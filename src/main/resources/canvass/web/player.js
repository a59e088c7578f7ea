// What moves the page's moment: the replay, while the page follows it; the page's own clock; or a hand on the time line.

import { lever } from "./api.js";
import { byId, el } from "./dom.js";

const SPEEDS = [[60, "1 min/s"], [300, "5 min/s"], [600, "10 min/s"], [1800, "30 min/s"], [7200, "2 h/s"], [43200, "12 h/s"]];
const FRAME = 250;

export class Player {
  constructor({ moved, failed }) {
    this.moved = moved;
    this.failed = failed;
    this.running = false;
    this.following = true;
    this.replay = null;
    this.speed = 600;
    byId("speed").append(...SPEEDS.map(([speed, name]) => el("option", { value: speed }, name)));
    byId("speed").addEventListener("change", event => this.setSpeed(Number(event.target.value)));
    byId("play").addEventListener("click", () => this.toggle());
    byId("live").addEventListener("click", () => this.follow());
    setInterval(() => this.tick(), FRAME);
  }

  begin(election, replay, moment) {
    Object.assign(this, { election, replay, running: false, following: moment === null, moment: moment ?? this.moment });
    if (replay) this.speed = replay.speed;
    this.show();
  }

  /** The replay told where it is. */
  told(replay) {
    this.replay = replay;
    if (this.following) {
      this.moment = Date.parse(replay.moment);
      this.speed = replay.speed;
      this.moved();
    }
    this.show();
  }

  /** Somebody moved the time line: the page stays there, and the replay goes on without it. */
  take(moment) {
    this.following = false;
    this.running = false;
    this.moment = moment;
    this.show();
    this.moved();
  }

  follow() {
    this.following = true;
    this.running = false;
    if (this.replay) this.moment = Date.parse(this.replay.moment);
    this.show();
    this.moved();
  }

  toggle() {
    if (this.following && this.replay) {
      this.pull({ paused: !this.replay.paused });
      return;
    }
    this.following = false;
    this.running = !this.running;
    this.show();
  }

  setSpeed(speed) {
    this.speed = speed;
    if (this.following && this.replay) this.pull({ speed });
  }

  async pull(levers) {
    try {
      this.told(await lever(this.election, levers));
    } catch (error) {
      this.failed(error);
    }
  }

  tick() {
    if (!this.running) return;
    this.moment = Math.min(this.end, this.moment + this.speed * FRAME);
    if (this.moment >= this.end) this.running = false;
    this.show();
    this.moved();
  }

  get playing() {
    return this.following && this.replay ? !this.replay.paused : this.running;
  }

  show() {
    const play = byId("play");
    play.textContent = this.playing ? "❚❚" : "▶";
    play.setAttribute("aria-label", this.following && this.replay
      ? (this.playing ? "Pause the replay" : "Go on with the replay")
      : (this.playing ? "Stop here" : "Play from here"));
    byId("live").hidden = this.following;
    byId("live").textContent = this.replay ? "Back to the replay" : "Back to now";
    const speed = byId("speed");
    const nearest = SPEEDS.map(([s]) => s).sort((a, b) => Math.abs(a - this.speed) - Math.abs(b - this.speed))[0];
    if (document.activeElement !== speed) speed.value = String(nearest);
  }
}
