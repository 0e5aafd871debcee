package dev.qualis.manual.chapter;

import dev.qualis.model.qms.core.Language;

/** The words of the filing form, table A.1 of the guide; the first language is the authority's. */
public enum FormWord {
    TITLE("企业首席质量官备案登记表", "Filing form of the enterprise's chief quality officer"),
    DATE("填写日期：", "Date: "),
    ORGANISATION("单位名称", "Organisation"),
    CREDIT_CODE("统一社会信用代码", "Unified social credit code"),
    PHOTO("免冠照片（可用电子版）", "Photo (may be electronic)"),
    WEBSITE("单位网址", "Website"),
    EMPLOYEES("员工总数", "Employees"),
    INDUSTRY("所属行业门类（参见 GB/T 4754）", "Industry (see GB/T 4754)"),
    SIZE("企业规模", "Size"),
    NATURE("单位性质", "Nature"),
    PRODUCTS("主导产品及经营项目", "Main products and business"),
    FILER("备案人姓名", "Name of the filer"),
    IDENTITY("身份证号", "Identity number"),
    SEX("性别", "Sex"),
    CURRENT_POST("现任职务", "Present post"),
    PROFESSIONAL_TITLE("职称", "Professional title"),
    EDUCATION("学历/专业", "Education and major"),
    MOBILE("手机", "Mobile"),
    FILER_MOBILE("备案人手机", "Mobile of the filer"),
    EMAIL("电子邮箱", "E-mail"),
    QUALITY_YEARS("质量工作年限", "Years in quality work"),
    POSTAL_ADDRESS("通讯地址", "Postal address"),
    HEAD("单位负责人", "Head of the organisation"),
    NAME("姓名", "Name"),
    POST("职务", "Post"),
    LANDLINE("座机", "Landline"),
    HEAD_NAME("单位负责人姓名", "Name of the head"),
    HEAD_POST("单位负责人职务", "Post of the head"),
    HEAD_LANDLINE("单位负责人座机", "Landline of the head"),
    HEAD_MOBILE("单位负责人手机", "Mobile of the head"),
    CAREER(
            "备案人工作简历（需注明质量管理经验、获奖情况，可另附）",
            "Curriculum vitae of the filer (with quality management and awards; may be attached)"),
    TODAY("今", "today"),
    OPINION("单位意见", "Opinion of the organisation"),
    CONSENT("上述资料属实，同意任命并备案。", "The above is true; the appointment and its filing are agreed to."),
    SEAL("（公章）    ", "(Seal)    "),
    REMARKS("备 注", "Remarks");

    private final BilingualText words;

    FormWord(String chinese, String english) {
        words = new BilingualText(chinese, english);
    }

    public String in(Language language) {
        return words.in(language);
    }
}
