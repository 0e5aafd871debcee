package dev.qualis.dsl.ide.registration;

import com.google.inject.Injector;
import dev.qualis.dsl.ide.QmsIdeSetup;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;

/** The language as an Eclipse has it: set up once, when it is first needed, and shared by all who run there. */
public final class RegisteredLanguage {

    private RegisteredLanguage() {}

    /** The services of the language, registered with EMF and Xtext. */
    public static Injector injector() {
        return Once.INJECTOR;
    }

    /** Made when the class is first asked for, by one thread. */
    private static final class Once {
        private static final Injector INJECTOR = setUp();

        private static Injector setUp() {
            Injector injector = new QmsIdeSetup().createInjectorAndDoEMFRegistration();
            // whoever validates models by EMF's own means, as Sirius does, shall find the rules of the language
            injector.getInstance(EValidator.Registry.class).forEach(RegisteredLanguage::validate);
            return injector;
        }
    }

    private static void validate(EPackage metamodel, Object validator) {
        EValidator.Registry.INSTANCE.putIfAbsent(metamodel, validator);
    }
}
