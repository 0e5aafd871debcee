package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.qualis.dsl.TextProject;
import dev.qualis.dsl.project.QmsIssue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fields of the filing form (CQOS, Annex A). */
class FilingFormChecksTest {

    @Test
    void reportsAddressesAndNumbersThatCannotBe() {
        TextProject project = TextProject.of("""
            enterprise E "E" { website "none" }
            person X "X" {
                mobile "12345678901"
                landline "ask Li"
                email "x.example.com"
                photo "/etc/x.png"
            }
            """);
        assertEquals(
                List.of(
                        "a.qms:1:28 qualis.enterprise.website.invalid",
                        "a.qms:3:12 qualis.person.mobile.invalid",
                        "a.qms:4:14 qualis.person.landline.invalid",
                        "a.qms:5:11 qualis.person.email.invalid",
                        "a.qms:6:11 qualis.person.photo.invalid"),
                project.issues());
    }

    @Test
    void acceptsAddressesAndNumbersAsPeopleWriteThem() {
        for (String mobile : List.of("13800000000", "+86 138 0000 0000", "138-0000-0000", "+49 170 1234567")) {
            assertEquals(
                    List.of(),
                    TextProject.of("person X \"X\" { mobile \"" + mobile + "\" }")
                            .issues(),
                    mobile);
        }
        for (String landline : List.of("0755-00000001", "(0755) 12345678", "+86 755 12345678", "0755-12345678x123")) {
            assertEquals(
                    List.of(),
                    TextProject.of("person X \"X\" { landline \"" + landline + "\" }")
                            .issues(),
                    landline);
        }
        for (String site : List.of("www.example.com", "https://例子.cn/关于", "http://example.com:8080/a")) {
            assertEquals(
                    List.of(),
                    TextProject.of("enterprise E \"E\" { website \"" + site + "\" }")
                            .issues(),
                    site);
        }
    }

    @Test
    void repeatsNoPersonalData() {
        TextProject project = TextProject.of("""
            person X "X" {
                identity number "110105194912310021"
                mobile "1380000"
                landline "8888"
                email "secret at example"
            }
            """);
        List<QmsIssue> issues = project.validated();
        assertEquals(4, issues.size());
        for (QmsIssue issue : issues) {
            for (String secret : List.of("110105194912310021", "1380000", "8888", "secret")) {
                assertFalse((issue.message() + issue.data()).contains(secret), issue.toString());
            }
        }
    }

    @Test
    void reportsMoreYearsThanTheCareerShows() {
        String career = "career from 2010-07 to 2015-06 doing \"检验\" career from 2015-07 to 2026-06 } ";
        assertEquals(
                List.of("a.qms:1:30 qualis.person.qualityYears.career"),
                TextProject.of("person X \"X\" { quality years 6 " + career).issues());
        assertEquals(
                List.of(),
                TextProject.of("person X \"X\" { quality years 5 " + career).issues());
        assertEquals(
                List.of(),
                TextProject.of("person X \"X\" { quality years 50 career from 2010-07 }")
                        .issues());
    }

    @Test
    void reportsCareersThatRunBackwards() {
        assertEquals(
                List.of("a.qms:1:36 qualis.person.career.order"),
                TextProject.of("person X \"X\" { career from 2010 to 2009-12 }").issues());
    }

    @Test
    void reportsHeadsWhoAreNotAtTheTop() {
        String text = "enterprise E \"E\" { head X }\nbody T \"T\" { top management members B, C }\n"
                + "position A \"A\" in T\nposition B \"B\"\nposition C \"C\" { top manager }\nposition D \"D\"\n"
                + "person X \"X\" holds ";
        for (String top : List.of("A", "B", "C")) {
            assertEquals(List.of(), TextProject.of(text + top).issues(), top);
        }
        assertEquals(
                List.of("a.qms:1:25 qualis.enterprise.head.position"),
                TextProject.of(text + "D").issues());
    }

    @Test
    void reportsAppointmentsWithoutHoldingAndFilingsOfSomeoneElse() {
        assertEquals(
                List.of("a.qms:4:28 qualis.appointment.holding.missing", "a.qms:5:27 qualis.filing.person.other"),
                TextProject.of("""
                    position A "A"
                    person X "X"
                    person Y "Y"
                    appointment B "B" of X as  A from 2026-01-01
                    filing F "F" of B     for Y
                    """).issues());
    }

    @Test
    void reportsASecondOfficerInAnyFile() {
        assertEquals(
                List.of("b.qms:1:18 qualis.position.officer.multiple"),
                new TextProject()
                        .file("a.qms", "position A \"A\" { chief quality officer }")
                        .file("b.qms", "position B \"B\" { chief quality officer }")
                        .issues());
    }
}
