// Small comforts of the console: keyboard, colours, menu, tabs and times that keep ticking. Pages work without it.
(function () {
  "use strict";
  const lang = document.documentElement.lang || "en";
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });

  function words(iso) {
    const seconds = (new Date(iso) - Date.now()) / 1000;
    const size = Math.abs(seconds);
    if (size < 45) return relative.format(0, "second");
    if (size < 3570) return relative.format(Math.sign(seconds) * Math.round(size / 60), "minute");
    if (size < 36 * 3600) return relative.format(Math.sign(seconds) * Math.round(size / 3600), "hour");
    return relative.format(Math.sign(seconds) * Math.round(size / 86400), "day");
  }

  function tick() {
    document.querySelectorAll("time[data-relative]").forEach(time => {
      time.textContent = words(time.dateTime);
      if (time.dataset.relative === "deadline") {
        const left = (new Date(time.dateTime) - Date.now()) / 1000;
        time.classList.toggle("late", left < 0);
        time.classList.toggle("soon", left >= 0 && left < 300);
      }
    });
    document.querySelectorAll("[data-until]").forEach(one => { one.hidden = new Date(one.dataset.until) <= Date.now(); });
  }
  setInterval(tick, 15000);

  // several tables on one page: the buttons that turn their pages are told apart by the heading above them
  function namePagers() {
    document.querySelectorAll("section[aria-labelledby] .ui-paginator").forEach(pager =>
      pager.setAttribute("aria-labelledby", pager.closest("section").getAttribute("aria-labelledby")));
  }
  document.addEventListener("DOMContentLoaded", namePagers);
  namePagers();
  if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", namePagers);

  function dark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function switchTheme() {
    const theme = dark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    document.cookie = "herald-theme=" + theme + ";path=/;max-age=31536000;samesite=lax";
  }

  function openTab(tab) {
    const tabs = Array.from(tab.parentElement.querySelectorAll("[role=tab]"));
    tabs.forEach(other => {
      const chosen = other === tab;
      other.setAttribute("aria-selected", chosen);
      other.tabIndex = chosen ? 0 : -1;
      document.getElementById(other.getAttribute("aria-controls")).hidden = !chosen;
    });
    sessionStorage.setItem("herald-tab", tab.dataset.tab);
  }

  // After a partial update the tabs come back as the server drew them: open the one the person was reading.
  function restoreTabs() {
    const last = sessionStorage.getItem("herald-tab");
    document.querySelectorAll("[role=tablist]").forEach(list => {
      const tab = list.querySelector("[data-tab='" + CSS.escape(last || "") + "']") || list.querySelector("[role=tab]");
      if (tab) openTab(tab);
    });
  }

  document.addEventListener("click", event => {
    const on = selector => event.target.closest(selector);
    if (on("[data-theme-switch]")) switchTheme();
    if (on("[data-help]")) document.getElementById("shortcuts").showModal();
    if (on("[role=tab]")) openTab(on("[role=tab]"));
    const menu = on("[data-menu]");
    if (menu) {
      const open = document.getElementById("navigation").classList.toggle("open");
      menu.setAttribute("aria-expanded", open);
    }
  });

  const typing = element => element.matches("input, textarea, select, [contenteditable]");
  let afterG = false;

  function go(name) {
    const link = document.querySelector("[data-go='" + name + "'], .nav-link[href*='/" + name + "/']");
    if (link) link.click();
  }

  function approve() {
    const region = document.querySelector("[data-approvable]");
    if (!region) return;
    const button = region.querySelector(".approve");
    if (region.contains(document.activeElement) && button) button.click();
    else region.focus();
  }

  function moveTab(tab, step) {
    const tabs = Array.from(tab.parentElement.querySelectorAll("[role=tab]"));
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    openTab(next);
    next.focus();
  }

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const tab = event.target.closest("[role=tab]");
    if (tab && event.key === "ArrowRight") return moveTab(tab, 1);
    if (tab && event.key === "ArrowLeft") return moveTab(tab, -1);
    if (typing(event.target)) return;
    if (afterG) {
      afterG = false;
      if (event.key === "a") return go("approval");
      if (event.key === "i") return go("incident");
    }
    if (event.key === "g") afterG = true;
    else if (event.key === "a") approve();
    else if (event.key === "?") document.getElementById("shortcuts")?.showModal();
    else if (event.key === "/") {
      const search = document.querySelector("[data-search], input[type=search]");
      if (search) { event.preventDefault(); search.focus(); }
    }
  });

  // A partial update may take away the very button that was pressed: the focus then goes to what it acted on.
  function keepFocus() {
    if (document.activeElement !== document.body) return;
    (document.querySelector("[data-approvable]") || document.getElementById("main"))?.focus({ preventScroll: true });
  }

  // A process is wider than its frame: show the step where it stands.
  function showCurrentStep() {
    document.querySelectorAll(".process-frame").forEach(frame => {
      const step = frame.querySelector(".bpmn-element.current .bpmn-shape");
      if (!step) return;
      const middle = step.getBoundingClientRect().left - frame.getBoundingClientRect().left + step.getBoundingClientRect().width / 2;
      frame.scrollLeft += middle - frame.clientWidth / 2;
    });
  }

  // Open pages stay true: a small question every few seconds, and only the parts of class "fresh" are drawn again.
  const main = document.getElementById("main");
  let pulse = main?.dataset.pulse;
  let pause = 2500;

  const keyOf = element => element?.closest?.("a[href], summary, [id]");
  function samePlace(key) {
    if (!key) return null;
    if (key.id) return document.getElementById(key.id);
    const same = Array.from(document.querySelectorAll(key.tagName)).filter(other => other.isEqualNode(key)
      || (key.href && other.href === key.href));
    return same[0];
  }

  // What is drawn again comes back with the same focus, beside results that stay as they were said, the same opened details and the same place in wide drawings.
  function drawAgain() {
    const focused = document.activeElement?.closest(".fresh") ? keyOf(document.activeElement) : null;
    const opened = Array.from(document.querySelectorAll(".fresh details")).map(one => one.open);
    const places = Array.from(document.querySelectorAll(".fresh .process-frame")).map(one => one.scrollLeft);
    PrimeFaces.ab({ s: "live:refresh", f: "live", p: "live:refresh", u: "@(.fresh)", g: false, iau: true, onco: () => {
      tick();
      restoreTabs();
      document.querySelectorAll(".fresh details").forEach((one, at) => { one.open = opened[at] || false; });
      document.querySelectorAll(".fresh .process-frame").forEach((one, at) => { one.scrollLeft = places[at] || 0; });
      if (focused && !document.contains(focused)) samePlace(focused)?.focus({ preventScroll: true });
    } });
  }

  async function listen() {
    try {
      const answer = await fetch((main.dataset.root || "") + "/console/pulse", { redirect: "manual", cache: "no-store" });
      const known = answer.ok ? (await answer.text()).trim() : "";
      const sameServer = known.split(" ")[0] === pulse.split(" ")[0];
      document.getElementById("lost").hidden = answer.status >= 500 || (answer.ok && sameServer);
      if (answer.ok && sameServer && (known !== pulse || document.querySelector("[data-moving]"))) {
        pulse = known;
        drawAgain();
      }
      pause = 2500;
    } catch (unreachable) {
      pause = Math.min(pause * 2, 20000);
    }
    setTimeout(listenWhileSeen, pause);
  }
  function listenWhileSeen() {
    if (document.hidden) document.addEventListener("visibilitychange", listenWhileSeen, { once: true });
    else listen();
  }
  if (pulse && window.PrimeFaces) setTimeout(listenWhileSeen, pause);

  function afterUpdate() { tick(); restoreTabs(); showCurrentStep(); }
  document.addEventListener("DOMContentLoaded", afterUpdate);
  if (document.readyState !== "loading") afterUpdate();
  if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", () => setTimeout(() => { afterUpdate(); keepFocus(); }, 0));
})();
