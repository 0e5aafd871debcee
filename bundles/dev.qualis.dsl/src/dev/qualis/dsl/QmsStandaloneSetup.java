package dev.qualis.dsl;

import com.google.inject.Injector;
import dev.qualis.dsl.library.ShippedLibraries;
import dev.qualis.model.qms.QmsPackage;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.URIMappingRegistryImpl;

/** Sets the language up where there is no Eclipse registry to read it from. */
public class QmsStandaloneSetup extends QmsStandaloneSetupGenerated {

    /** Registers the language and its metamodel. */
    public static void doSetup() {
        new QmsStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.put(QmsPackage.eNS_URI, QmsPackage.eINSTANCE);
        ShippedLibraries.mapInto(URIMappingRegistryImpl.INSTANCE.map());
        return super.createInjectorAndDoEMFRegistration();
    }
}
