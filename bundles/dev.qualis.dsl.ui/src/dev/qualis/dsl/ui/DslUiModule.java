package dev.qualis.dsl.ui;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Scopes;
import com.google.inject.Singleton;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.ui.check.ProjectChecks;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** What the platform gives to the editor's parts. The theme is asked for late: without a window there is none. */
final class DslUiModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(ProjectChecks.class).in(Scopes.SINGLETON);
    }

    /** Issues speak the language of the menus. */
    @Provides
    @Singleton
    QmsLanguage language(Injector injector) {
        return QmsLanguage.of(injector).tellIssuesInChinese(Messages.chinese());
    }

    @Provides
    IWorkspace workspace() {
        return ResourcesPlugin.getWorkspace();
    }

    @Provides
    ITextFileBufferManager buffers() {
        return FileBuffers.getTextFileBufferManager();
    }

    @Provides
    IThemeManager themes() {
        return PlatformUI.getWorkbench().getThemeManager();
    }
}
