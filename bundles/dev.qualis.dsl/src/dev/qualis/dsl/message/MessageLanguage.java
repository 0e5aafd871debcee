package dev.qualis.dsl.message;

import com.google.inject.Singleton;
import java.util.Locale;

/** The language in which issues are told: Chinese or English, that of the machine unless the caller chooses one. */
@Singleton
public class MessageLanguage {

    private volatile boolean chinese =
            Locale.CHINESE.getLanguage().equals(Locale.getDefault().getLanguage());

    /** Chooses Chinese ({@code true}) or English. */
    public void setChinese(boolean chinese) {
        this.chinese = chinese;
    }

    public boolean isChinese() {
        return chinese;
    }
}
