// The page around a picture: zoom, pan, selection. It talks to the extension only.
(() => {
    const editor = acquireVsCodeApi();
    const main = document.getElementById('picture');
    const message = document.getElementById('message');
    const parts = document.getElementById('parts');
    let scale = editor.getState()?.scale ?? 0; // 0: as wide as the window
    let selected = '';

    function apply() {
        const svg = main.querySelector('svg');
        if (svg) {
            const [, , width] = svg.getAttribute('viewBox').split(' ').map(Number);
            svg.style.maxWidth = 'none';
            svg.style.height = 'auto';
            svg.style.width = scale === 0 ? '' : `${Math.round(width * scale)}px`;
            if (scale === 0) {
                svg.style.maxWidth = '100%';
            }
        }
        editor.setState({ scale });
    }

    /** Keeps the point under the pointer, or the middle, where it is. */
    function zoom(factor, x = main.clientWidth / 2, y = main.clientHeight / 2) {
        const svg = main.querySelector('svg');
        if (!svg) {
            return;
        }
        const before = svg.getBoundingClientRect().width;
        const [, , width] = svg.getAttribute('viewBox').split(' ').map(Number);
        scale = Math.min(8, Math.max(0.05, ((scale === 0 ? before / width : scale) * factor)));
        const left = main.scrollLeft + x;
        const top = main.scrollTop + y;
        apply();
        const grown = svg.getBoundingClientRect().width / before;
        main.scrollTo(left * grown - x, top * grown - y);
    }

    function mark() {
        for (const link of main.querySelectorAll('a')) {
            link.classList.toggle('selected', selected !== '' && id(link) === selected);
        }
    }

    const id = (link) => (link.getAttribute('href') ?? '').slice(1);

    document.getElementById('larger').addEventListener('click', () => zoom(1.25));
    document.getElementById('smaller').addEventListener('click', () => zoom(0.8));
    document.getElementById('fit').addEventListener('click', () => {
        scale = 0;
        apply();
    });
    document.getElementById('export').addEventListener('click', () => editor.postMessage({ type: 'export' }));
    parts.addEventListener('change', () => editor.postMessage({ type: 'part', id: parts.value }));
    main.addEventListener('wheel', (event) => {
        if (event.ctrlKey || event.metaKey) {
            event.preventDefault();
            const { left, top } = main.getBoundingClientRect();
            zoom(event.deltaY < 0 ? 1.1 : 1 / 1.1, event.clientX - left, event.clientY - top);
        }
    }, { passive: false });
    document.addEventListener('keydown', (event) => {
        if (event.key === '+' || event.key === '=') zoom(1.25);
        if (event.key === '-') zoom(0.8);
        if (event.key === '0') document.getElementById('fit').click();
    });
    main.addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link) {
            event.preventDefault();
            selected = id(link);
            mark();
            editor.postMessage({ type: 'open', id: selected });
        }
    });

    window.addEventListener('message', ({ data }) => {
        if (data.type === 'picture') {
            // read as XML, so that nothing of a model can become a script
            const read = new DOMParser().parseFromString(data.svg, 'image/svg+xml').documentElement;
            main.replaceChildren(document.importNode(read, true));
            message.textContent = '';
            parts.replaceChildren(...data.parts.map((part) => new Option(part.title || part.id, part.id, false, part.id === data.part)));
            parts.hidden = data.parts.length < 2;
            apply();
            mark();
        } else if (data.type === 'message') {
            message.textContent = data.text;
        } else if (data.type === 'select') {
            selected = data.id;
            mark();
            main.querySelector('a.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
    });
    editor.postMessage({ type: 'ready' });
})();
