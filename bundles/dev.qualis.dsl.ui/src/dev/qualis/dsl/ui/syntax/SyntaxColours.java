package dev.qualis.dsl.ui.syntax;

import com.google.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.ui.themes.IThemeManager;

/** The looks of the kinds of text in the workbench's current theme, light or dark. */
public final class SyntaxColours {
    private static final Map<TokenKind, Integer> STYLES =
            new EnumMap<>(Map.of(TokenKind.KEYWORD, SWT.BOLD, TokenKind.COMMENT, SWT.ITALIC));

    private final IThemeManager themes;

    @Inject
    SyntaxColours(IThemeManager themes) {
        this.themes = themes;
    }

    /** How a kind looks now. */
    public TextAttribute look(TokenKind kind) {
        ColorRegistry colours = themes.getCurrentTheme().getColorRegistry();
        return new TextAttribute(
                kind.colourId().map(colours::get).orElse(null), null, STYLES.getOrDefault(kind, SWT.NORMAL));
    }

    /** Runs an action whenever one of the colours changes, until the returned handle is closed. */
    public Runnable onChange(Runnable action) {
        IPropertyChangeListener listener = event -> {
            boolean theme = event.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME);
            if (theme || event.getProperty().startsWith("dev.qualis.dsl.ui.")) {
                action.run();
            }
        };
        themes.addPropertyChangeListener(listener);
        return () -> themes.removePropertyChangeListener(listener);
    }
}
