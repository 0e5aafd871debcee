package dev.qualis.dsl.ui;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.registration.RegisteredLanguage;
import dev.qualis.dsl.ui.check.ProjectChecks;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Gives the workbench its part in the language's services and keeps every open project checked. */
public final class DslUiActivator implements BundleActivator {
    private ProjectChecks checks;

    @Override
    public void start(BundleContext context) {
        Injector injector = RegisteredLanguage.injector().createChildInjector(new DslUiModule());
        context.registerService(Injector.class, injector, null);
        checks = injector.getInstance(ProjectChecks.class);
        checks.start();
    }

    @Override
    public void stop(BundleContext context) {
        checks.stop();
    }
}
