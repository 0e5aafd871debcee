// Shows what is wrong with the text, and loads the page anew when there is a new site.
(() => {
  let version = null;
  let site = null;

  const show = (heading, errors) => {
    document.getElementById('qualis-preview')?.remove();
    if (errors.length === 0) {
      return;
    }
    const box = document.createElement('div');
    box.id = 'qualis-preview';
    box.setAttribute('role', 'alert');
    box.style.cssText =
      'position:fixed;z-index:9999;left:0;right:0;bottom:0;max-height:40vh;overflow:auto;padding:12px 20px;' +
      'background:#9d1c24;color:#fff;font:14px/1.5 sans-serif';
    const title = document.createElement('strong');
    title.textContent = heading;
    const list = document.createElement('ul');
    for (const error of errors) {
      const item = document.createElement('li');
      item.textContent = error;
      list.append(item);
    }
    box.append(title, list);
    document.body.append(box);
  };

  const ask = async () => {
    try {
      const answer = await fetch('/.qualis/state' + (version === null ? '' : '?after=' + version));
      const state = await answer.json();
      if (site !== null && state.site !== site) {
        location.reload();
        return;
      }
      if (state.version !== version) {
        show(state.heading, state.errors);
      }
      version = state.version;
      site = state.site;
      ask();
    } catch {
      setTimeout(ask, 1000); // the program has ended, or begins anew
    }
  };

  ask();
})();
