package dev.qualis.dsl.ui;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.QmsIdeSetup;
import dev.qualis.dsl.ui.check.ProjectChecks;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Makes the language's services once for the workbench and keeps every open project checked. */
public final class DslUiActivator implements BundleActivator {
    private ProjectChecks checks;

    @Override
    public void start(BundleContext context) {
        Injector injector =
                new QmsIdeSetup().createInjectorAndDoEMFRegistration().createChildInjector(new DslUiModule());
        context.registerService(Injector.class, injector, null);
        checks = injector.getInstance(ProjectChecks.class);
        checks.start();
    }

    @Override
    public void stop(BundleContext context) {
        checks.stop();
    }
}
