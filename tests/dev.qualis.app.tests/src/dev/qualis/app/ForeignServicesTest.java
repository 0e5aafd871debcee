package dev.qualis.app;

import static dev.qualis.app.Harbour.SHIPS;
import static dev.qualis.app.Harbour.diagram;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.Harbour.Drawn;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.ClassPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services of others, compiled as they would come in a jar. */
class ForeignServicesTest {
    private static final String ON_ELEMENTS = """
        package harbour.design;
        import org.eclipse.emf.ecore.EObject;
        public class Services {
            public String shout(EObject ship) {
                return ship.eGet(ship.eClass().getEStructuralFeature("name")) + "!";
            }
            public String shown(org.eclipse.sirius.diagram.DNode view) {
                return view.toString();
            }
        }
        """;

    /** What EMF would generate of a metamodel with one class, shortened. */
    private static final Map<String, String> GENERATED = Map.of(
            "dock/DockPackage.java",
            """
            package dock;
            import org.eclipse.emf.ecore.EPackage;
            public interface DockPackage extends EPackage {
                String eNS_URI = "http://foreign.example/dock";
                DockPackage eINSTANCE = dock.impl.DockPackageImpl.init();
            }
            """,
            "dock/Boat.java",
            """
            package dock;
            public interface Boat extends org.eclipse.emf.ecore.EObject {
                String getName();
            }
            """,
            "dock/impl/BoatImpl.java",
            """
            package dock.impl;
            import org.eclipse.emf.ecore.EStructuralFeature;
            import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
            public class BoatImpl extends DynamicEObjectImpl implements dock.Boat {
                @Override
                public String getName() {
                    return (String) super.eGet(eClass().getEStructuralFeature("name"));
                }
                @Override
                public Object eGet(EStructuralFeature feature) {
                    return feature.getName().equals("code") ? "code of " + getName() : super.eGet(feature);
                }
            }
            """,
            "dock/impl/DockFactoryImpl.java",
            """
            package dock.impl;
            import org.eclipse.emf.ecore.EClass;
            import org.eclipse.emf.ecore.EObject;
            import org.eclipse.emf.ecore.impl.EFactoryImpl;
            public class DockFactoryImpl extends EFactoryImpl {
                @Override
                public EObject create(EClass type) {
                    if (!type.getName().equals("Boat")) {
                        return super.create(type);
                    }
                    BoatImpl boat = new BoatImpl();
                    boat.eSetClass(type);
                    return boat;
                }
            }
            """,
            "dock/impl/DockPackageImpl.java",
            """
            package dock.impl;
            import org.eclipse.emf.ecore.EAttribute;
            import org.eclipse.emf.ecore.EClass;
            import org.eclipse.emf.ecore.EReference;
            import org.eclipse.emf.ecore.EcoreFactory;
            import org.eclipse.emf.ecore.EcorePackage;
            import org.eclipse.emf.ecore.impl.EPackageImpl;
            public class DockPackageImpl extends EPackageImpl implements dock.DockPackage {
                private DockPackageImpl() {
                    super(dock.DockPackage.eNS_URI, new DockFactoryImpl());
                }
                public static dock.DockPackage init() {
                    DockPackageImpl made = new DockPackageImpl();
                    made.setName("dock");
                    made.setNsPrefix("dock");
                    made.setNsURI(dock.DockPackage.eNS_URI);
                    EClass boat = made.type("Boat");
                    boat.setInstanceClass(dock.Boat.class);
                    boat.getEStructuralFeatures().add(attribute("name"));
                    EAttribute code = attribute("code");
                    code.setDerived(true);
                    code.setVolatile(true);
                    code.setTransient(true);
                    boat.getEStructuralFeatures().add(code);
                    EReference boats = EcoreFactory.eINSTANCE.createEReference();
                    boats.setName("boats");
                    boats.setEType(boat);
                    boats.setContainment(true);
                    boats.setUpperBound(-1);
                    made.type("Dock").getEStructuralFeatures().add(boats);
                    return made;
                }
                private EClass type(String name) {
                    EClass type = EcoreFactory.eINSTANCE.createEClass();
                    type.setName(name);
                    getEClassifiers().add(type);
                    return type;
                }
                private static EAttribute attribute(String name) {
                    EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
                    attribute.setName(name);
                    attribute.setEType(EcorePackage.Literals.ESTRING);
                    return attribute;
                }
            }
            """,
            "dock/design/BoatServices.java",
            """
            package dock.design;
            public class BoatServices {
                public String greet(dock.Boat boat) {
                    return "Ahoy " + boat.getName();
                }
            }
            """);

    @TempDir
    private Path folder;

    private Harbour harbour;

    @BeforeEach
    void settle() {
        harbour = new Harbour(folder);
    }

    private static Path compile(Path into, Map<String, String> sources) throws IOException {
        Path from = Files.createDirectories(into.resolveSibling(into.getFileName() + "-src"));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = from.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        Files.createDirectories(into);
        List<String> command = new ArrayList<>(
                List.of("-proc:none", "-nowarn", "-d", into.toString(), "-cp", ClassPath.ofThisProcess()));
        sources.keySet().forEach(name -> command.add(from.resolve(name).toString()));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int exit = ToolProvider.getSystemJavaCompiler().run(null, told, told, command.toArray(String[]::new));
        assertEquals(0, exit, told::toString);
        return into;
    }

    private Path services() throws IOException {
        Path sirius = compile(
                folder.resolve("sirius"),
                Map.of(
                        "org/eclipse/sirius/diagram/DNode.java",
                        "package org.eclipse.sirius.diagram; public interface DNode {}"));
        Path services = folder.resolve("classes");
        Path source = Files.createDirectories(folder.resolve("s/harbour/design"));
        Files.writeString(source.resolve("Services.java"), ON_ELEMENTS);
        String path = ClassPath.ofThisProcess() + java.io.File.pathSeparator + sirius;
        Files.createDirectories(services);
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        services.toString(),
                        "-cp",
                        path,
                        source.resolve("Services.java").toString());
        assertEquals(0, exit);
        return services;
    }

    private static String described(String expression) {
        String odesign = diagram(
                SHIPS.replace("labelPosition=`node`", "labelPosition=`node` labelExpression=`" + expression + "`"));
        return odesign.replace(
                "</ownedViewpoints>",
                "<ownedJavaExtensions qualifiedClassName=\"harbour.design.Services\"/></ownedViewpoints>");
    }

    /** In the jar is a class whose other methods mention classes of Sirius, which are nowhere here. */
    @Test
    void servicesThatTakeAnElementAreCalled() throws IOException {
        harbour.withServices(services());
        for (String call :
                List.of("service:shout", "aql:self.shout()", "[self.shout()/]", "[shout()/]", "service:self.shout()")) {
            Drawn drawn = harbour.draw(described(call));
            assertEquals(List.of(), drawn.sentences(), call);
            assertEquals(List.of("Anna!", "Bella!", "Clara!"), drawn.nodes(), call);
        }
    }

    @Test
    void aServiceThatTakesAClassOfSiriusIsTold() throws IOException {
        harbour.withServices(services());
        assertEquals(
                List.of("Service 'shown' takes org.eclipse.sirius.diagram.DNode, a class of Sirius, which is not here:"
                        + " let it take EObject."),
                harbour.draw(described("service:shown")).sentences());
    }

    @Test
    void aServiceClassThatIsInNoJarIsTold() throws IOException {
        assertEquals(
                List.of(
                        "The service class 'harbour.design.Services' is not there: name the jar or folder that has it"
                                + " with --services.",
                        "There is no service 'shout'."),
                harbour.draw(described("service:shout")).sentences());
    }

    /** With the generated metamodel in a jar, derived features have values and services may be typed by its classes. */
    @Test
    void aGeneratedMetamodelInAJarIsTaken() throws IOException {
        Path ecore = Files.writeString(folder.resolve("dock.ecore"), Harbour.ecore("dock", """
            <eClassifiers xsi:type="ecore:EClass" name="Boat">
              <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" eType="ecore:EDataType {E}//EString"/>
              <eStructuralFeatures xsi:type="ecore:EAttribute" name="code" eType="ecore:EDataType {E}//EString" derived="true"
                  volatile="true" transient="true"/>
            </eClassifiers>
            <eClassifiers xsi:type="ecore:EClass" name="Dock">
              <eStructuralFeatures xsi:type="ecore:EReference" name="boats" upperBound="-1" eType="#//Boat" containment="true"/>
            </eClassifiers>
            """));
        Path model = Files.writeString(folder.resolve("my.dock"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <d:Dock xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:d="http://foreign.example/dock">
              <boats name="Eva"/>
            </d:Dock>
            """);
        String odesign = described("aql:self.code + ', ' + self.greet()")
                .replace("harbour::Port", "dock::Dock")
                .replace("harbour::Ship", "dock::Boat")
                .replace("feature:ships", "feature:boats")
                .replace("harbour.design.Services", "dock.design.BoatServices");
        Path description = Files.writeString(folder.resolve("dock.odesign"), odesign);
        Path code = compile(folder.resolve("code"), GENERATED);
        try (DrawModel with = (DrawModel)
                ((Outcome.Done<?>) DrawModel.open(model, List.of(description), List.of(ecore), List.of(code)))
                        .value()) {
            Drawn drawn = Harbour.draw(with, DrawingChoice.ALL, Language.EN);
            assertEquals(List.of(), drawn.sentences());
            assertEquals(List.of("code of Eva, Ahoy Eva"), drawn.nodes());
        }
        try (DrawModel without = (DrawModel)
                ((Outcome.Done<?>) DrawModel.open(model, List.of(description), List.of(ecore), List.of())).value()) {
            Drawn drawn = Harbour.draw(without, DrawingChoice.ALL, Language.EN);
            assertTrue(drawn.sentences().toString().contains("'code' of Boat is derived"), drawn.sentences()::toString);
        }
    }
}
