package dev.qualis.dsl.validation;

import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;

/** Addresses and numbers under which one can be reached (CQOS, Annex A). Messages repeat no personal data. */
public class ContactCheck extends QmsCheck {

    private static final Pattern WEBSITE =
            Pattern.compile("(https?://)?[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(:\\d{1,5})?(/\\S*)?");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    /** Eleven digits in the mainland; a number of another country begins with + and its code. */
    private static final Pattern MOBILE = Pattern.compile("(\\+?86)?1[3-9]\\d{9}|\\+(?!86)\\d{7,15}");

    private static final Pattern LANDLINE = Pattern.compile("\\+?\\d{7,15}(x\\d{1,6})?");

    private static final Pattern PICTURE = Pattern.compile("(?i)[^\\\\:]+\\.(png|jpe?g)");

    @Check
    public void checkWebsite(Enterprise enterprise) {
        String website = enterprise.getWebsite();
        if (website != null && !WEBSITE.matcher(website).matches()) {
            report(
                    "qualis.enterprise.website.invalid",
                    enterprise,
                    EnterprisePackage.Literals.ENTERPRISE__WEBSITE,
                    website);
        }
    }

    @Check
    public void checkReachable(Person person) {
        check("qualis.person.email.invalid", person, OrganisationPackage.Literals.PERSON__EMAIL, EMAIL, "");
        check("qualis.person.mobile.invalid", person, OrganisationPackage.Literals.PERSON__MOBILE, MOBILE, "[ -]");
        check(
                "qualis.person.landline.invalid",
                person,
                OrganisationPackage.Literals.PERSON__LANDLINE,
                LANDLINE,
                "[ ()（）-]");
    }

    private void check(String code, Person person, EAttribute feature, Pattern form, String grouping) {
        if (person.eGet(feature) instanceof String written
                && !form.matcher(written.replaceAll(grouping, "")).matches()) {
            report(code, person, feature, name(person));
        }
    }

    /** The photo is a picture inside the project. */
    @Check
    public void checkPhoto(Person person) {
        String photo = person.getPhoto();
        if (photo != null
                && (photo.startsWith("/")
                        || List.of(photo.split("/")).contains("..")
                        || !PICTURE.matcher(photo).matches())) {
            report("qualis.person.photo.invalid", person, OrganisationPackage.Literals.PERSON__PHOTO, name(person));
        }
    }
}
