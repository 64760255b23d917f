// Search in the browser. The index comes in scripts of its own, so that it also works from disk.
(function () {
  "use strict";
  var box = document.getElementById("search");
  if (!box) return;
  var query = document.getElementById("query");
  var found = document.getElementById("found");
  var list = document.getElementById("results");
  var files = box.dataset.files.split(" ");
  var count = Number(box.dataset.parts);
  var documents = null;
  var parts = {};
  var loading = {};
  var particles = ["으로서", "으로써", "이라고", "에서는", "에게서", "으로", "에서", "에게", "까지", "부터", "보다", "처럼", "이나", "이라", "라고", "하고", "마다", "조차", "은", "는", "이", "가", "을", "를", "의", "에", "로", "와", "과", "도", "만", "나", "라"];

  window.briefing = {
    documents: function (data) { documents = data.documents; show(); },
    part: function (data) {
      var map = new Map();
      data.lists.split("\n").forEach(function (line) {
        var gap = line.indexOf(" ");
        if (gap > 0) map.set(line.slice(0, gap), line.slice(gap + 1));
      });
      parts[data.part] = map;
      show();
    }
  };

  // Files of the index by number: the documents, then the parts.
  function load(number) {
    if (loading[number]) return;
    loading[number] = true;
    var script = document.createElement("script");
    script.src = files[number];
    document.head.appendChild(script);
  }

  // Runs of letters, cut as the index is: pairs in scripts without spaces, words elsewhere.
  function words(text) {
    var runs = text.normalize("NFKC").toLowerCase().match(/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|(?:(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{Nd}\p{Mn}\p{Mc}])+/gu);
    return runs || [];
  }
  function paired(word) { return /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word); }
  function partOf(token) { return token.codePointAt(0) % count; }

  function postings(text, into) {
    var at = 0;
    text.split(",").forEach(function (item) {
      var weighty = item.slice(-1) === "!";
      at += parseInt(item, 36);
      into.set(at, Math.max(into.get(at) || 0, weighty ? 10 : 1));
    });
    return into;
  }
  // The documents of one token, or null while its part is on the way.
  function exact(token) {
    var part = parts[partOf(token)];
    if (!part) { load(1 + partOf(token)); return null; }
    var text = part.get(token);
    return text === undefined ? new Map() : postings(text, new Map());
  }
  function beginning(token) {
    var part = parts[partOf(token)];
    if (!part) { load(1 + partOf(token)); return null; }
    var all = new Map();
    part.forEach(function (text, key) { if (key.startsWith(token)) postings(text, all); });
    return all;
  }
  function both(one, other) {
    if (one === null || other === null) return null;
    var kept = new Map();
    one.forEach(function (weight, at) { if (other.has(at)) kept.set(at, Math.min(weight, other.get(at))); });
    return kept;
  }
  function pairs(word) {
    var letters = Array.from(word);
    var docs = null;
    for (var i = 0; i + 1 < letters.length; i++) {
      var next = exact(letters[i] + letters[i + 1]);
      docs = i === 0 ? next : both(docs, next);
    }
    return docs;
  }
  function documentsOf(word) {
    if (!paired(word) || Array.from(word).length < 2) return beginning(word.slice(0, 32));
    var all = pairs(word);
    var stem = particles.find(function (each) { return word.length > each.length + 1 && word.endsWith(each); });
    var less = stem ? pairs(word.slice(0, -stem.length)) : new Map();
    if (all === null || less === null) return null;
    less.forEach(function (weight, at) { if (!all.has(at)) all.set(at, weight / 2); });
    return all;
  }

  function show() {
    var asked = words(query.value);
    list.textContent = "";
    found.textContent = "";
    if (asked.length === 0 || documents === null) return;
    var docs = null;
    var waiting = false;
    asked.forEach(function (word) {
      var next = documentsOf(word);
      if (next === null) { waiting = true; return; }
      if (docs === null) { docs = next; return; }
      var sum = new Map();
      docs.forEach(function (weight, at) { if (next.has(at)) sum.set(at, weight + next.get(at)); });
      docs = sum;
    });
    if (waiting || docs === null) return;
    var order = Array.from(docs).sort(function (a, b) { return b[1] - a[1] || a[0] - b[0]; });
    found.textContent = order.length === 0 ? box.dataset.none : box.dataset.some.replace("{}", String(order.length));
    order.slice(0, 50).forEach(function (each) { list.appendChild(result(documents[each[0]])); });
  }
  function result(data) {
    var item = document.createElement("li");
    var when = document.createElement("p");
    when.className = "when";
    when.textContent = data.when;
    var link = document.createElement("a");
    link.href = data.href;
    link.lang = data.lang;
    link.textContent = data.title;
    var text = document.createElement("p");
    text.lang = data.lang;
    text.textContent = data.text;
    item.append(when, link, text);
    return item;
  }

  // Arrows walk from the field through the results and back.
  box.addEventListener("keydown", function (event) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    var stops = [query].concat(Array.from(list.querySelectorAll("a")));
    var at = stops.indexOf(document.activeElement);
    var next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  query.addEventListener("input", function () {
    history.replaceState(null, "", query.value ? "#" + encodeURIComponent(query.value) : "#");
    show();
  });

  box.hidden = false;
  document.getElementById("without").hidden = true;
  try { query.value = decodeURIComponent(location.hash.slice(1)); } catch (e) { query.value = ""; }
  load(0);
  query.focus();
  show();
})();
