package dev.qualis.analysis.conformity.clause4;

import dev.qualis.analysis.conformity.Company;
import dev.qualis.analysis.conformity.Wording;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterpriseSize;
import dev.qualis.model.qms.enterprise.Filing;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Sex;
import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of Annex A that are filled in; remarks are free and left out. */
final class FilingForm {

    private int filled;
    private int fields;
    private final List<Wording> open = new ArrayList<>();

    FilingForm(Company company, Optional<Filing> filing) {
        addFiling(filing);
        addEnterprise(company.index().enterprise());
        Optional<Person> filer = filing.map(Filing::getPerson)
                .or(() -> company.officers().stream().findFirst());
        addFiler(filer, company);
        addHead(company, company.index().enterprise().map(Enterprise::getHead));
    }

    private void addFiling(Optional<Filing> filing) {
        field("填写日期", "filing date", filing.map(Filing::getDate));
        field("单位意见", "consent of the organisation", filing.map(Filing::getConsentDate));
    }

    private void addEnterprise(Optional<Enterprise> enterprise) {
        written("单位名称", "organisation", enterprise.map(Enterprise::getTitle));
        filled("统一社会信用代码", "credit code", enterprise.map(Enterprise::getCreditCode));
        filled("网址", "website", enterprise.map(Enterprise::getWebsite));
        field("员工总数", "employees", enterprise.map(Enterprise::getEmployees));
        filled("行业", "industry", enterprise.map(Enterprise::getIndustry));
        field("规模", "size", enterprise.map(Enterprise::getSize).filter(size -> size != EnterpriseSize.UNSPECIFIED));
        field("性质", "nature", enterprise.map(Enterprise::getOwnership).filter(all -> !all.isEmpty()));
        written("主导产品", "main products", enterprise.map(Enterprise::getProducts));
    }

    private void addFiler(Optional<Person> filer, Company company) {
        written("备案人姓名", "filer's name", filer.map(Person::getTitle));
        filled("照片", "photo", filer.map(Person::getPhoto));
        filled("身份证号", "identity number", filer.map(Person::getIdentityNumber));
        field("性别", "sex", filer.map(Person::getSex).filter(sex -> sex != Sex.UNSPECIFIED));
        field("职务", "post", filer.filter(person -> hasPost(company, person)));
        written("职称", "professional title", filer.map(Person::getProfessionalTitle));
        written("学历", "education", filer.map(Person::getEducation));
        filled("手机", "mobile", filer.map(Person::getMobile));
        filled("邮箱", "e-mail", filer.map(Person::getEmail));
        field("质量工作年限", "years in quality work", filer.map(Person::getQualityYears));
        written("通讯地址", "postal address", filer.map(Person::getPostalAddress));
        field("简历", "career", filer.filter(person -> !person.getCareer().isEmpty()));
    }

    private void addHead(Company company, Optional<Person> head) {
        written("负责人姓名", "head's name", head.map(Person::getTitle));
        field("负责人职务", "head's post", head.filter(person -> hasPost(company, person)));
        filled("负责人座机", "head's landline", head.map(Person::getLandline));
        filled("负责人手机", "head's mobile", head.map(Person::getMobile));
    }

    private static boolean hasPost(Company company, Person person) {
        return !company.index().organisation().positionsHeldBy(person).isEmpty();
    }

    private void written(String zh, String en, Optional<LocalizedText> text) {
        field(zh, en, text.filter(Company::isWritten));
    }

    private void filled(String zh, String en, Optional<String> text) {
        field(zh, en, text.filter(Company::isFilled));
    }

    private void field(String zh, String en, Optional<?> value) {
        fields++;
        if (value.isPresent()) {
            filled++;
        } else {
            open.add(new Wording(zh, en));
        }
    }

    double share() {
        return (double) filled / fields;
    }

    Wording missing() {
        return new Wording(
                "（缺" + open.stream().map(Wording::zh).collect(Collectors.joining("、")) + "）",
                " (missing: " + open.stream().map(Wording::en).collect(Collectors.joining(", ")) + ")");
    }
}
