package dev.qualis.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.qualis.dsl.QmsRuntimeModule;
import dev.qualis.dsl.QmsStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/** Sets the language up with the services of an editor. */
public class QmsIdeSetup extends QmsStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new QmsRuntimeModule(), new QmsIdeModule()));
    }
}
