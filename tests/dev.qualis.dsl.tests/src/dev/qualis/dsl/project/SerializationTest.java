package dev.qualis.dsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessFactory;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

class SerializationTest {

    @Test
    void writesElementsThatAProgramAdds() {
        TextProject project =
                TextProject.of("// kept\nposition A \"甲\" | \"A\"\n").linked();
        QualityModel file = project.modifiable();
        Position added = OrganisationFactory.eINSTANCE.createPosition();
        added.setName("B");
        added.setTitle(new LocalizedText("乙 \"二\"", "B"));
        added.setReportsTo((Position) file.getElements().getFirst());
        Authority authority = OrganisationFactory.eINSTANCE.createAuthority();
        authority.getKinds().add(AuthorityKind.REWARD);
        added.getAuthorities().add(authority);
        file.getElements().add(added);
        Process process = ProcessFactory.eINSTANCE.createProcess();
        process.setName("P");
        process.setOwner(added);
        ResponsibilityAssignment assignment = ProcessFactory.eINSTANCE.createResponsibilityAssignment();
        assignment.setRole(ResponsibilityRole.A);
        assignment.getPositions().add(added);
        process.getResponsibilities().add(assignment);
        file.getElements().add(process);

        String text = ((XtextResource) file.eResource()).getSerializer().serialize(file);
        TextProject again = TextProject.of(text);
        assertEquals(
                List.of("a.qms:" + line(text, "process P") + " qualis.process.responsible.missing"), again.issues());
        assertEquals("""
            // kept
            position A "甲" | "A"
            position B "乙 \\"二\\"" | "B" reports to A { authority reward }

            process P {
                owner B
                raci { A B }
            }
            """, again.formatted());
    }

    private static String line(String text, String part) {
        int at = text.indexOf(part) + "process ".length();
        long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (at - text.lastIndexOf('\n', at));
    }
}
