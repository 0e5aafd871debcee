package dev.qualis.dsl.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.qualis.dsl.TextProject;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;

class QmsFragmentsTest {

    @Test
    void namesElementsByTheirQualifiedNames() {
        TextProject project = TextProject.of("namespace cn\nposition 首席质量官 \"C\" { authority reward }")
                .linked();
        Position position = project.element(Position.class, "首席质量官");
        Resource file = position.eResource();
        assertEquals("Position:cn.首席质量官", file.getURIFragment(position));
        assertEquals(
                "Position:cn.首席质量官/authorities.0",
                file.getURIFragment(position.getAuthorities().getFirst()));
    }

    @Test
    void staysTheSameWhenTheTextIsPutInAnotherOrder() {
        TextProject one =
                TextProject.of("position A \"A\"\nprocess P \"P\" { owner A }").linked();
        TextProject other = TextProject.of("process P \"P\" { owner A }\n\nposition A \"A\"")
                .linked();
        Process process = one.element(Process.class, "P");
        String fragment = process.eResource().getURIFragment(process);
        assertSame(
                other.element(Process.class, "P"),
                other.element(Process.class, "P").eResource().getEObject(fragment));
    }

    @Test
    void findsEveryElementAgain() {
        TextProject project = TextProject.withCatalogues("""
                position A "A" { authority reward fulfils CQOS 4.3 evidence "x", "y" }
                process P "P" { owner A raci { R A A A } requirement "r" }
                """).linked();
        int seen = 0;
        for (Resource file : project.project().resourceSet().getResources()) {
            for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext(); ) {
                EObject element = all.next();
                assertSame(element, file.getEObject(file.getURIFragment(element)), file.getURIFragment(element));
                seen++;
            }
        }
        assertFalse(seen < 200, "only " + seen);
    }
}
