/* Menu on small screens, the place kept when the language changes, and search without a server. */
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");

  var menu = document.getElementById("menu-button");
  var navigation = document.getElementById("page-navigation");
  menu.addEventListener("click", function () {
    var shown = navigation.classList.toggle("shown");
    menu.setAttribute("aria-expanded", String(shown));
  });

  var language = document.querySelector("a.language");
  language.addEventListener("click", function () {
    language.hash = location.hash;
  });

  var box = document.getElementById("site-search");
  var field = document.getElementById("search-field");
  var results = document.getElementById("search-results");
  var most = 40;
  var loading = false;
  box.hidden = false;

  /* A page opened from a file may not fetch data, but it may load a script. */
  function load() {
    if (loading) { return; }
    loading = true;
    var script = document.createElement("script");
    script.src = "search-index.js";
    script.onload = search;
    document.head.appendChild(script);
  }

  /* Cuts as SearchWords does: Latin words as they are, Chinese into pairs. */
  function cut(text) {
    var runs = text.normalize("NFKC").toLowerCase().match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{Nd}])+/gu) || [];
    var words = [];
    runs.forEach(function (run) {
      var characters = Array.from(run);
      if (!/\p{Script=Han}/u.test(run)) {
        (run.match(/\p{L}+|\p{Nd}+/gu) || [run]).forEach(function (part) {
          words.push({ text: part, prefix: true, han: false });
        });
        return;
      }
      if (characters.length === 1) {
        words.push({ text: run, prefix: true, han: true });
        return;
      }
      for (var i = 0; i + 1 < characters.length; i++) {
        words.push({ text: characters[i] + characters[i + 1], prefix: false, han: true });
      }
    });
    return words;
  }

  function firstAtLeast(words, text) {
    var low = 0;
    var high = words.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (words[middle][0] < text) { low = middle + 1; } else { high = middle; }
    }
    return low;
  }

  function count(found, distances, weight) {
    var number = 0;
    distances.forEach(function (distance) {
      number += distance;
      found.set(number, Math.max(found.get(number) || 0, weight));
    });
  }

  /* Entries that hold a word, or begin with it while it is being typed; a hit in the title counts more. */
  function holding(index, word) {
    var found = new Map();
    for (var i = firstAtLeast(index.words, word.text); i < index.words.length; i++) {
      var key = index.words[i][0];
      if (key !== word.text && !(word.prefix && key.startsWith(word.text))) { break; }
      var exact = key === word.text ? 1 : 0;
      count(found, index.words[i][1], 4 + exact);
      count(found, index.words[i][2], 1 + exact);
    }
    return found;
  }

  /* Whether two words differ by one letter more, less, other or in another order. */
  function isNear(one, other) {
    if (Math.abs(one.length - other.length) > 1) { return false; }
    var start = 0;
    while (start < one.length && start < other.length && one[start] === other[start]) { start++; }
    var rest = one.slice(start);
    var others = other.slice(start);
    return rest.slice(1) === others || rest === others.slice(1) || rest.slice(1) === others.slice(1)
      || (rest[0] === others[1] && rest[1] === others[0] && rest.slice(2) === others.slice(2));
  }

  /* Entries that hold a word which is almost the one that was typed. */
  function nearly(index, word) {
    var found = new Map();
    index.words.forEach(function (each) {
      if (isNear(each[0], word.text)) {
        count(found, each[1], 2);
        count(found, each[2], 0.5);
      }
    });
    return found;
  }

  /* Entries whose title has the characters in this order, as the long form of a short word has: 内审, 内部审核. */
  function spelling(index, characters, wrong) {
    var found = new Map();
    index.entries.forEach(function (entry, number) {
      var at = -1;
      var missed = 0;
      characters.forEach(function (character) {
        var next = entry[1].indexOf(character, at + 1);
        if (next < 0) { missed++; } else { at = next; }
      });
      if (missed <= wrong) { found.set(number, 1 / (1 + entry[1].length)); } /* the shorter title is the nearer one */
    });
    return found;
  }

  /* Entries that hold every word; where there are none, those that come near: a letter wrong, most pairs, a short form. */
  function holdingAll(index, words, query) {
    var sums = new Map();
    var hits = new Map();
    words.forEach(function (word) {
      var found = holding(index, word);
      if (found.size === 0 && !word.han && word.text.length > 3) { found = nearly(index, word); }
      found.forEach(function (weight, number) {
        sums.set(number, (sums.get(number) || 0) + weight);
        hits.set(number, (hits.get(number) || 0) + 1);
      });
    });
    function atLeast(least) {
      var all = new Map();
      hits.forEach(function (hit, number) {
        if (hit >= least) { all.set(number, sums.get(number) + hit); }
      });
      return all;
    }
    var all = atLeast(words.length);
    var characters = Array.from(query).filter(function (each) { return /\p{Script=Han}/u.test(each); });
    if (all.size === 0 && characters.length > 1) { all = spelling(index, characters, 0); }
    if (all.size === 0 && characters.length > 3) { all = spelling(index, characters, 1); }
    if (all.size === 0 && words.length > 2) { all = atLeast(Math.ceil(words.length * 0.6)); }
    return all;
  }

  function matches(index, query) {
    var words = cut(query);
    var all = words.length ? holdingAll(index, words, query) : null;
    var typed = query.trim().toLowerCase();
    var number = (typed.match(/\d+(?:\.[\da-z]+)+/) || [null])[0];
    return Array.from(all || []).map(function (pair) {
      var title = index.entries[pair[0]][1].toLowerCase();
      var bonus = title === typed ? 20 : title.startsWith(typed) ? 8 : 0;
      if (number && (title + " ").startsWith(number + " ")) { bonus += 20; }
      return { number: pair[0], weight: pair[1] + bonus };
    }).sort(function (a, b) { return b.weight - a.weight || a.number - b.number; });
  }

  function search() {
    var index = window.qualisSearch;
    var query = field.value;
    results.textContent = "";
    results.hidden = query.trim() === "";
    if (!index || results.hidden) { return; }
    var found = matches(index, query);
    found.slice(0, most).forEach(function (match) {
      var entry = index.entries[match.number];
      var link = document.createElement("a");
      var kind = document.createElement("span");
      link.href = entry[0];
      link.textContent = entry[1];
      kind.className = "kind";
      kind.textContent = entry[2];
      link.prepend(kind);
      if (entry[3]) {
        var excerpt = document.createElement("span");
        excerpt.className = "excerpt";
        excerpt.textContent = entry[3];
        link.appendChild(excerpt);
      }
      results.appendChild(link);
    });
    if (found.length === 0) {
      var nothing = document.createElement("p");
      nothing.textContent = field.dataset.nothing;
      results.appendChild(nothing);
    }
  }

  field.addEventListener("focus", load);
  field.addEventListener("input", function () { load(); search(); });
  document.addEventListener("keydown", function (event) {
    var links = Array.from(results.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement);
    if (event.key === "Escape") {
      if (results.contains(document.activeElement)) { field.focus(); }
      results.hidden = true;
    } else if (event.key === "/" && document.activeElement === document.body) {
      event.preventDefault();
      field.focus();
    } else if (event.key === "Enter" && document.activeElement === field && links.length) {
      links[0].click();
    } else if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === field) && links.length) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (at === 0 ? field : links[at - 1]).focus();
    }
  });
  results.addEventListener("click", function () { results.hidden = true; });
  document.addEventListener("click", function (event) {
    if (!box.contains(event.target)) { results.hidden = true; }
  });
})();
