package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Wording;
import dev.qualis.model.career.QualityYears;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterpriseSize;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.organisation.Appointment;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Sex;
import dev.qualis.model.value.CreditCode;
import dev.qualis.model.value.IdentityNumber;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of Annex A: filled in, and right in themselves. Remarks are free and left out. */
final class FilingForm {

    private static final Pattern WEBSITE = Pattern.compile("(?i)(https?://)?[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?");
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]\\d{0,4}");
    private static final Pattern MOBILE = Pattern.compile("(\\+?\\d{1,3}[- ]?)?1\\d{10}");
    private static final Pattern LANDLINE = Pattern.compile("(\\+\\d{1,3}[- ]?)?[\\d][\\d -]{5,15}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern PHOTO = Pattern.compile("(?i).+\\.(png|jpe?g|gif|bmp|tiff?|webp)");

    private final Company company;
    private int right;
    private int fields;
    private final List<Wording> missing = new ArrayList<>();
    private final List<Wording> wrong = new ArrayList<>();

    FilingForm(Company company, Optional<Filing> filing) {
        this.company = company;
        addFiling(filing);
        LocalDate day =
                filing.map(Filing::getDate).or(() -> company.index().date()).orElse(null);
        addEnterprise(company.index().enterprise());
        addFiler(
                filing.map(Filing::getPerson)
                        .or(() -> company.officer().persons().stream().findFirst()),
                day);
        addHead(company.index().enterprise().map(Enterprise::getHead));
    }

    private void addFiling(Optional<Filing> filing) {
        field("填写日期", "filing date", filing.map(Filing::getDate), company.today()::hasHappened);
        Optional<LocalDate> appointed = filing.map(Filing::getAppointment).map(Appointment::getFrom);
        field(
                "单位意见",
                "consent of the organisation",
                filing.map(Filing::getConsentDate),
                day -> company.today().hasHappened(day)
                        && appointed.map(from -> !day.isBefore(from)).orElse(true));
    }

    private void addEnterprise(Optional<Enterprise> enterprise) {
        written("单位名称", "organisation", enterprise.map(Enterprise::getTitle));
        text("统一社会信用代码", "credit code", enterprise.map(Enterprise::getCreditCode), CreditCode::isValid);
        text("网址", "website", enterprise.map(Enterprise::getWebsite), matches(WEBSITE));
        field("员工总数", "employees", enterprise.map(Enterprise::getEmployees), number -> number > 0);
        text("行业", "industry", enterprise.map(Enterprise::getIndustry), matches(INDUSTRY));
        field("规模", "size", enterprise.map(Enterprise::getSize).filter(size -> size != EnterpriseSize.UNSPECIFIED));
        field("性质", "nature", enterprise.map(Enterprise::getOwnership).filter(all -> !all.isEmpty()));
        written("主导产品", "main products", enterprise.map(Enterprise::getProducts));
    }

    private void addFiler(Optional<Person> filer, LocalDate day) {
        String number = filer.map(Person::getIdentityNumber).orElse("");
        written("备案人姓名", "filer's name", filer.map(Person::getTitle));
        text("照片", "photo", filer.map(Person::getPhoto), matches(PHOTO));
        text("身份证号", "identity number", filer.map(Person::getIdentityNumber), IdentityNumber::isValid);
        field(
                "性别",
                "sex",
                filer.map(Person::getSex).filter(sex -> sex != Sex.UNSPECIFIED),
                sex -> !IdentityNumber.isValid(number) || IdentityNumber.isFemale(number) == (sex == Sex.FEMALE));
        field("职务", "post", filer.filter(this::hasPost));
        written("职称", "professional title", filer.map(Person::getProfessionalTitle));
        written("学历", "education", filer.map(Person::getEducation));
        text("手机", "mobile", filer.map(Person::getMobile), matches(MOBILE));
        text("邮箱", "e-mail", filer.map(Person::getEmail), matches(EMAIL));
        Optional<Career> career = filer.map(Person::getCareer).map(Career::new);
        field(
                "质量工作年限",
                "years in quality work",
                filer.map(Person::getQualityYears),
                years -> filer.flatMap(person -> QualityYears.of(person.getCareer(), day))
                        .filter(shown -> shown.allows(years))
                        .isPresent());
        written("通讯地址", "postal address", filer.map(Person::getPostalAddress));
        field("简历", "career", career.filter(own -> !own.isEmpty()), Career::isSound);
    }

    private void addHead(Optional<Person> head) {
        written("负责人姓名", "head's name", head.map(Person::getTitle));
        field("负责人职务", "head's post", head.filter(this::hasPost), company.topManagement()::contains);
        text("负责人座机", "head's landline", head.map(Person::getLandline), matches(LANDLINE));
        text("负责人手机", "head's mobile", head.map(Person::getMobile), matches(MOBILE));
    }

    private boolean hasPost(Person person) {
        return !company.index().organisation().positionsHeldBy(person).isEmpty();
    }

    private static Predicate<String> matches(Pattern pattern) {
        return text -> pattern.matcher(text.strip()).matches();
    }

    private void written(String zh, String en, Optional<LocalizedText> text) {
        field(zh, en, text.filter(ModelTexts::isWritten));
    }

    private void text(String zh, String en, Optional<String> text, Predicate<String> sound) {
        field(zh, en, text.filter(ModelTexts::isFilled), sound);
    }

    private void field(String zh, String en, Optional<?> value) {
        field(zh, en, value, any -> true);
    }

    private <T> void field(String zh, String en, Optional<T> value, Predicate<? super T> sound) {
        fields++;
        if (value.isEmpty()) {
            missing.add(new Wording(zh, en));
        } else if (sound.test(value.get())) {
            right++;
        } else {
            wrong.add(new Wording(zh, en));
        }
    }

    double share() {
        return (double) right / fields;
    }

    /** What is missing and what is wrong, in brackets. */
    Wording gap() {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        add(missing, "缺", "missing: ", zh, en);
        add(wrong, "有误：", "wrong: ", zh, en);
        return new Wording("（" + String.join("；", zh) + "）", " (" + String.join("; ", en) + ")");
    }

    private static void add(List<Wording> names, String zhHead, String enHead, List<String> zh, List<String> en) {
        if (!names.isEmpty()) {
            zh.add(zhHead + joined(names, Wording::zh, "、"));
            en.add(enHead + joined(names, Wording::en, ", "));
        }
    }

    private static String joined(List<Wording> names, Function<Wording, String> language, String between) {
        return names.stream().map(language).collect(Collectors.joining(between));
    }
}
