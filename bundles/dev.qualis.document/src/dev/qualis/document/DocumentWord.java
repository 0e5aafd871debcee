package dev.qualis.document;

import dev.qualis.model.qms.core.Language;

/** The words that writers put around the content of a document, in both languages. */
public enum DocumentWord {
    CONTENTS("目录", "Contents"),
    ON_THIS_PAGE("本页内容", "On this page"),
    SEARCH("搜索", "Search"),
    SEARCH_HINT("输入岗位、过程、指标、条款…", "Position, process, metric, clause …"),
    SEARCH_NOTHING("没有找到。", "Nothing found."),
    SEARCH_RESULTS("搜索结果", "Search results"),
    MENU("菜单", "Menu"),
    SKIP("跳到正文", "Skip to content"),
    OTHER_LANGUAGE("English", "中文"),
    SWITCH_LANGUAGE("Switch to English", "切换到中文"),
    COMPLETE("全文（打印版）", "Complete manual for printing"),
    PREVIOUS("上一页", "Previous"),
    NEXT("下一页", "Next"),
    PAGES("分页", "Pages"),
    OPEN_PICTURE("单独打开图形", "Open the picture by itself"),
    PICTURE_TOOLS("图形工具", "Picture"),
    ZOOM_IN("放大", "Zoom in"),
    ZOOM_OUT("缩小", "Zoom out"),
    FIT_WIDTH("适合宽度", "Fit to width"),
    FULL_SIZE("原始大小", "Full size"),
    PICTURE_KEYS(
            "按回车键进入图形，用方向键在元素之间移动，按 Esc 键返回；按 + 和 - 键缩放。",
            "Enter goes into the picture, arrow keys move between its elements, Escape goes back; + and - zoom."),
    CHART_DATA("图中数据", "Data of the chart"),
    PAGE_BEFORE("第 ", "Page "),
    PAGE_BETWEEN(" 页，共 ", " of "),
    PAGE_BEHIND(" 页", ""),
    FIGURE("图", "Figure"),
    FULL_PAGE("整页图，见本章末尾", "full page, at the end of this chapter"),
    TABLE("表", "Table"),
    DETAILS("详情", "Details"),
    INDEX("索引", "Index"),
    DOCUMENT_CONTROL("文件控制", "Document control"),
    DOCUMENT_NUMBER("文件编号", "Document number"),
    REVISION("版本", "Revision"),
    STATUS("状态", "Status"),
    ISSUED("发布日期", "Date"),
    OWNER("归口", "Owner"),
    APPROVED_BY("批准", "Approved by"),
    APPROVED_ON("批准日期", "Approved on"),
    NEXT_REVIEW("下次评审", "Next review"),
    DISTRIBUTED_TO("分发", "Distributed to"),
    CHANGES("修订记录", "Revision history"),
    CHANGE("内容", "Change");

    private final String chinese;
    private final String english;

    DocumentWord(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The word in a language. */
    public String in(Language language) {
        return language == Language.EN ? english : chinese;
    }
}
