#!/usr/bin/env python3
"""Makes the fixtures of this folder anew from one source, with a real word processor and a real browser.

Two invented papers of an invented city, in our own words: a communique (numbering, a table with a head of two rows, footnotes, page breaks) and a notice
(numbering of three levels, a table of tasks with merged cells). Of each:

    NAME.txt        as a person would type it, UTF-8
    NAME.docx       from an OpenDocument text, by LibreOffice Writer: numbers are automatic, pages have heads and feet
    NAME.pdf        the same, by LibreOffice Writer
    NAME.html       a page of a web site with navigation, script and related links, in GB18030
    NAME-saved.html that page as the browser holds it, saved in UTF-8 while it still calls itself gb2312
    NAME-web.pdf    that page printed by the browser, with running heads and page numbers
    figures.xlsx/.xls  the table of the communique as a workbook, by LibreOffice Calc

Needs soffice (libreoffice-writer-nogui, libreoffice-calc-nogui), chromium, fonts-noto-cjk and fonts-wqy-zenhei:  python3 make.py
The files are committed; the tests do not run this script. Made with LibreOffice 7.4 and Chromium 156.
"""
import html
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))

COMMUNIQUE = {
    "name": "communique",
    "head": "云溪市统计局",
    "body": [
        ("title", "云溪市2029年国民经济和社会发展统计公报"),
        ("centre", "2030年3月12日"),
        ("p", "2029年，全市上下稳中求进，产业转型、城乡建设和民生改善都有新的进展，主要指标好于预期。"),
        ("h1", "综合"),
        ("p", "初步核算，全年地区生产总值[1]1286.4亿元，按可比价格计算比上年增长6.1%。其中，第一产业增加值61.8亿元，增长3.2%；第二产业增加值602.5亿元，增长6.4%；第三产业增加值622.1亿元，增长6.0%。"
              "全年一般公共预算收入98.6亿元，比上年增长4.7%；全社会研究与试验发展经费支出相当于地区生产总值的2.9%。"),
        ("p", "年末全市常住人口214.3万人，城镇化率[2]68.5%，比上年末提高0.7个百分点。全年城镇新增就业2.4万人，年末城镇登记失业率2.6%。居民消费价格比上年上涨0.9%。"),
        ("h1", "主要指标"),
        ("p", "规模以上工业和投资消费的主要指标见表1。"),
        ("centre", "表1 2029年主要指标完成情况"),
        ("table", {
            "columns": [5, 2, 3, 4],
            "head": 2,
            "rows": [
                [("指标", 2, 1), ("单位", 2, 1), ("2029年", 1, 2)],
                [("绝对数", 1, 1), ("比上年增长（%）", 1, 1)],
                ["规模以上工业增加值", "亿元", "438.2", "7.3"],
                ["固定资产投资", "亿元", "512.7", "8.2"],
                ["社会消费品零售总额", "亿元", "486.9", "5.4"],
                ["进出口总额", "亿元", "305.1", "-2.6"],
                ["其中：出口", "亿元", "241.8", "1.5"],
                ["居民人均可支配收入", "元", "56830", "5.8"],
            ],
            "flat": "指标 | 单位 | 2029年绝对数 | 2029年比上年增长（%）",
        }),
        ("p", "全年新增规模以上工业企业46家，引进亿元以上项目38个，技术改造投资增长11.2%。"),
        ("page", ""),
        ("h1", "农业和农村"),
        ("p", "全年粮食播种面积86.2万亩，比上年增长0.4%；粮食总产量35.7万吨，增长1.1%。水产品产量12.4万吨，增长3.8%。新建高标准农田4.5万亩，建成和美乡村28个，农村居民人均可支配收入41260元，增长6.6%，"
              "城乡居民收入比由上年的1.68缩小到1.65。"),
        ("centre", "表2 2029年主要农产品产量"),
        ("table", {
            "columns": [4, 3, 3, 4],
            "head": 1,
            "open": True,
            "rows": [
                ["产品名称", "单位", "产量", "比上年增长（%）"],
                ["粮食", "万吨", "35.7", "1.1"],
                ["蔬菜", "万吨", "96.3", "2.4"],
                ["水产品", "万吨", "12.4", "3.8"],
                ["茶叶", "吨", "8620", "-0.7"],
            ],
            "flat": "产品名称 | 单位 | 产量 | 比上年增长（%）",
        }),
        ("h1", "人民生活和生态环境"),
        ("p", "全年改造老旧小区36个，新增养老床位820张、托育位1460个。市区空气质量优良天数比率为92.3%，细颗粒物平均浓度为27微克/立方米，地表水达到或好于Ⅲ类的断面比例为96.4%。"),
        ("p", "全年建成公园绿地42公顷，新增城市绿道55公里，森林覆盖率48.1%。"),
    ],
    "notes": [
        "地区生产总值和各产业增加值的绝对数按现价计算，增长速度按不变价格计算，2029年为初步核算数。",
        "城镇化率是城镇常住人口占全部常住人口的比重。",
    ],
}

NOTICE = {
    "name": "notice",
    "head": "云溪市人民政府办公室文件",
    "body": [
        ("title", "关于印发2030年政府工作报告重点工作任务分解的通知"),
        ("left", "各区县人民政府，市政府各部门："),
        ("p", "为抓好政府工作报告各项部署，现将重点工作任务分解印发给你们，请列第一位的单位牵头，其他单位配合。"),
        ("h1", "总体要求"),
        ("h2", "压实责任"),
        ("p", "牵头单位要把任务分到处室、落到人员，配合单位要主动对接。"),
        ("h2", "按期报送"),
        ("item", "各单位每季度末报送进展。"),
        ("item", "市政府办公室汇总后通报。"),
        ("h1", "任务分解表"),
        ("table", {
            "columns": [2, 6, 4, 5, 3],
            "head": 1,
            "rows": [
                ["序号", "工作任务", "牵头单位", "配合单位", "完成时限"],
                [("一、提升产业能级", 1, 5)],
                ["1", "新增规模以上工业企业50家以上", ("市经信局", 2, 1), "市财政局、市市场监管局", "2030年12月底"],
                ["2", "完成技术改造投资120亿元", "市发展改革委", "2030年12月底"],
                [("二、办好民生实事", 1, 5)],
                ["3", "改造老旧小区36个", "市建设局", "各区县政府", "2030年10月底"],
                ["4", "新增养老床位800张以上，新增托育位1500个", "市民政局", "市卫生健康委", "2030年11月底"],
            ],
            "flat": "序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限",
        }),
        ("page", ""),
        ("p", "本通知自印发之日起执行。"),
        ("right", "云溪市人民政府办公室"),
        ("right", "2030年2月6日"),
    ],
    "notes": [],
}

CHINESE = "一二三四五六七八九十"


def numbered(body):
    """The paragraphs with the numbers that the program would write."""
    first = second = third = 0
    for kind, value in body:
        if kind == "h1":
            first, second = first + 1, 0
            yield kind, f"{CHINESE[first - 1]}、{value}"
        elif kind == "h2":
            second, third = second + 1, 0
            yield kind, f"（{CHINESE[second - 1]}）{value}"
        elif kind == "item":
            third += 1
            yield kind, f"{third}.{value}"
        else:
            yield kind, value


def cells(table):
    """Every row as its cells (text, rows, columns); the places that merged cells cover are left out."""
    for row in table["rows"]:
        yield [cell if isinstance(cell, tuple) else (cell, 1, 1) for cell in row]


def placed(table):
    """Rows of (text, rows, columns) or None where a merged cell lies."""
    width = len(table["columns"])
    open_until = [0] * width
    for number, row in enumerate(cells(table)):
        line, queue = [], list(row)
        column = 0
        while column < width:
            if open_until[column] > number:
                line.append(None)
                column += 1
                continue
            text, deep, wide = queue.pop(0)
            line.append((text, deep, wide))
            for covered in range(column, column + wide):
                open_until[covered] = number + deep
            line.extend([None] * (wide - 1))
            column += wide
        yield line


def as_text(paper):
    lines = []
    for kind, value in numbered(paper["body"]):
        if kind == "page":
            continue
        if kind == "table":
            lines.append(value["flat"])
            above = None
            for row in list(placed(value))[value["head"]:]:
                if row[0] and row[0][2] == len(row):
                    lines.append(row[0][0])
                    continue
                words = [cell[0] if cell else above[i] for i, cell in enumerate(row)]
                above = words
                lines.append(" | ".join(words))
            continue
        lines.append(value)
    if paper["notes"]:
        lines.append("注释")
        lines.extend(f"[{i}]{note}" for i, note in enumerate(paper["notes"], 1))
    return "\n".join(lines) + "\n"


def odf_inline(text, notes):
    text = html.escape(text, quote=False)
    return re.sub(r"\[(\d)\]", lambda m: f'<text:note text:id="ftn{m[1]}" text:note-class="footnote"><text:note-citation>{m[1]}</text:note-citation><text:note-body>'
                                         f'<text:p text:style-name="Note">{notes[int(m[1]) - 1]}</text:p></text:note-body></text:note>', text)


def as_odf(paper):
    out = []
    breaks = False
    style_of = {"title": "T", "centre": "C", "p": "P", "left": "L", "right": "R"}
    for kind, value in paper["body"]:
        if kind == "page":
            breaks = True
            continue
        if kind in ("h1", "h2"):
            level = kind[1]
            out.append(f'<text:h text:style-name="H{level}{"B" if breaks else ""}" text:outline-level="{level}">{html.escape(value)}</text:h>')
        elif kind == "item":
            out.append(f'<text:list text:style-name="Items" text:continue-numbering="true"><text:list-item><text:p text:style-name="P0">{html.escape(value)}</text:p></text:list-item></text:list>')
        elif kind == "table":
            columns = "".join(f'<table:table-column table:style-name="Col{len(value["rows"])}-{i}"/>' for i in range(len(value["columns"])))
            rows = []
            for number, row in enumerate(placed(value)):
                line = ""
                for cell in row:
                    if cell is None:
                        line += "<table:covered-table-cell/>"
                    else:
                        line += (f'<table:table-cell table:style-name="{"Open" if value.get("open") else "Cell"}" table:number-rows-spanned="{cell[1]}" table:number-columns-spanned="{cell[2]}" office:value-type="string">'
                                 f'<text:p text:style-name="TC">{html.escape(cell[0])}</text:p></table:table-cell>')
                rows.append(f"<table:table-row>{line}</table:table-row>")
            head = f'<table:table-header-rows>{"".join(rows[:value["head"]])}</table:table-header-rows>'
            out.append(f'<table:table table:name="T1" table:style-name="Table">{columns}{head}{"".join(rows[value["head"]:])}</table:table>')
        else:
            out.append(f'<text:p text:style-name="{style_of[kind]}{"B" if breaks else ""}">{odf_inline(value, paper["notes"])}</text:p>')
        breaks = False
    boxes = ('<style:style style:name="Table" style:family="table"><style:table-properties style:width="16cm" table:align="margins"/></style:style>'
             '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>'
             '<style:style style:name="Open" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0.05cm"/></style:style>')
    for table in (value for kind, value in paper["body"] if kind == "table"):
        total = sum(table["columns"])
        boxes += "".join(f'<style:style style:name="Col{len(table["rows"])}-{i}" style:family="table-column"><style:table-column-properties style:column-width="{16 * w / total:.2f}cm"/></style:style>' for i, w in enumerate(table["columns"]))
    font = 'style:font-name="F" style:font-name-asian="F" fo:font-size="{0}pt" style:font-size-asian="{0}pt"'
    paragraph = '<style:style style:name="{0}" style:family="paragraph" {4}><style:paragraph-properties {1} fo:line-height="150%" {3}/><style:text-properties {2}/></style:style>'
    def both(name, properties, size, more=""):
        return (paragraph.format(name, properties, font.format(size), "", more) + paragraph.format(name + "B", properties, font.format(size), 'fo:break-before="page"', more))
    styles = "".join([
        both("T", 'fo:text-align="center" fo:margin-bottom="0.3cm"', 18), both("C", 'fo:text-align="center"', 12), both("P", 'fo:text-indent="0.85cm" fo:text-align="justify"', 12),
        both("L", "", 12), both("R", 'fo:text-align="end"', 12), both("TC", "", 10.5), both("P0", "", 12),
        both("H1", 'fo:text-indent="0.85cm"', 14, 'style:default-outline-level="1" style:class="text"'), both("H2", 'fo:text-indent="0.85cm"', 12, 'style:default-outline-level="2" style:class="text"'),
        paragraph.format("Note", "", font.format(9), "", ""), paragraph.format("Foot", 'fo:text-align="center"', font.format(9), "", ""),
        '<text:list-style style:name="Items"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="nothing" fo:text-indent="0.85cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>',
    ])
    outline = "".join(f'<text:outline-level-style text:level="{level}" style:num-prefix="{prefix}" style:num-suffix="{suffix}" style:num-format="一, 二, 三, ..."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
                      '<style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:outline-level-style>' for level, prefix, suffix in ((1, "", "、"), (2, "（", "）")))
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"' for name, path in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("svg", "svg-compatible")))
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
            '<office:font-face-decls><style:font-face style:name="F" svg:font-family="\'Noto Serif CJK SC\'"/></office:font-face-decls>'
            f'<office:styles>{styles}<text:outline-style style:name="Outline">{outline}</text:outline-style></office:styles>'
            f'<office:automatic-styles>{boxes}'
            '<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style>'
            '<style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles>'
            f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p text:style-name="Foot">{paper["head"]}</text:p></style:header>'
            '<style:footer><text:p text:style-name="Foot">— <text:page-number>1</text:page-number> —</text:p></style:footer></style:master-page></office:master-styles>'
            f'<office:body><office:text>{"".join(out)}</office:text></office:body></office:document>')


def as_page(paper):
    title = paper["body"][0][1]
    out = []
    items = []

    def close():
        if items:
            out.append("<ol>" + "".join(f"<li>{item}</li>" for item in items) + "</ol>")
            items.clear()

    style = ""
    for (kind, value), (_, bare) in zip(numbered(paper["body"]), paper["body"]):
        if kind != "item":
            close()
        if kind == "page":
            style = ' style="break-before:page"'
            continue
        if kind == "item":
            items.append(html.escape(bare))
        elif kind == "title":
            continue
        elif kind == "table":
            rows = []
            number = 0
            for row in placed(value):
                tag = "th" if number < value["head"] else "td"
                number += 1
                rows.append("<tr>" + "".join(f"<{tag} rowspan={cell[1]} colspan={cell[2]}>{html.escape(cell[0])}</{tag}>" for cell in row if cell) + "</tr>")
            out.append(f'<table{" class=open" if value.get("open") else ""}>{"".join(rows)}</table>')
        else:
            words = re.sub(r"\[(\d)\]", r'<sup><a href="#note\1" id="call\1">\1</a></sup>', html.escape(value, quote=False))
            tag = {"h1": "h2", "h2": "h3"}.get(kind, "p")
            place = {"centre": "center", "right": "right"}.get(kind)
            more = style[:-1] + f';text-align:{place}"' if style and place else f' style="text-align:{place}"' if place else style
            out.append(f"<{tag}{more}>{words}</{tag}>")
        style = ""
    close()
    for i, note in enumerate(paper["notes"], 1):
        out.append(f'<p class="note" id="note{i}"><a href="#call{i}">{i}</a> {note}</p>')
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>{title}_云溪市人民政府门户网站</title>
<style>body{{font-family:"WenQuanYi Zen Hei";font-size:12pt}} nav,.frame{{border:1px solid}} table{{border-collapse:collapse}} th,td{{border:1px solid #000;padding:3px}} .open th,.open td{{border:0;padding:3px 20px}} .note{{font-size:9pt}} h2{{font-size:14pt}}
@media print{{nav,.frame{{display:none}}}} @page{{size:A4;margin:22mm;@top-center{{content:"云溪市人民政府门户网站";font-size:9pt}}@bottom-center{{content:"第 " counter(page) " 页 共 " counter(pages) " 页";font-size:9pt}}}}</style>
<script>document.addEventListener("DOMContentLoaded",function(){{var p=document.createElement("p");p.className="frame";p.textContent="今天又有3项服务上线，累计办理12万件。";document.querySelector(".foot").appendChild(p);}});</script>
</head><body>
<nav><ul><li><a href="/">首页</a></li><li><a href="/news">要闻动态</a></li><li><a href="/open">政务公开</a></li><li><a href="/service">办事服务</a></li></ul></nav>
<div class="frame">当前位置：<a href="/">首页</a> &gt; <a href="/open">政务公开</a> &gt; 统计信息</div>
<div class="box"><h1>{title}</h1><div class="frame">来源：云溪市人民政府 发布时间：2030-03-12 字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></div>
<div class="text">
{chr(10).join(out)}
</div></div>
<div class="frame foot"><b>相关链接</b><ul><li><a href="/a1">云溪市2028年国民经济和社会发展统计公报，地区生产总值增长5.9%</a></li><li><a href="/a2">一图读懂政府工作报告</a></li></ul><p>主办：云溪市人民政府办公室</p></div>
</body></html>
"""


def as_sheet():
    """The table of the communique as a flat OpenDocument workbook, numbers as numbers, with a hidden sheet."""
    table = next(value for kind, value in COMMUNIQUE["body"] if kind == "table")

    def cell(text, deep, wide):
        spans = f' table:number-rows-spanned="{deep}" table:number-columns-spanned="{wide}"' if deep * wide > 1 else ""
        if re.fullmatch(r"-?\d+(\.\d+)?", text):
            return f'<table:table-cell office:value-type="float" office:value="{text}"{spans}><text:p>{text}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="string"{spans}><text:p>{text}</text:p></table:table-cell>'

    rows = [f'<table:table-row>{cell("云溪市2029年国民经济和社会发展统计公报主要指标", 1, 4)}</table:table-row>']
    for row in placed(table):
        rows.append("<table:table-row>" + "".join("<table:covered-table-cell/>" if one is None else cell(*one) for one in row) + "</table:table-row>")
    hidden = f'<table:table table:name="底稿" table:style-name="Hidden"><table:table-row>{cell("未定稿", 1, 1)}{cell("999", 1, 1)}</table:table-row></table:table>'
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table", "style"))
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
            '<office:automatic-styles><style:style style:name="Hidden" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>'
            f'<office:body><office:spreadsheet><table:table table:name="主要指标">{"".join(rows)}</table:table>{hidden}</office:spreadsheet></office:body></office:document>')


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main():
    with tempfile.TemporaryDirectory() as work:
        office = ["soffice", "--headless", f"-env:UserInstallation=file://{work}/office", "--convert-to"]
        browser = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={work}/browser"]
        for paper in (COMMUNIQUE, NOTICE):
            name = paper["name"]
            target = os.path.join(HERE, name)
            with open(target + ".txt", "w", encoding="utf-8") as file:
                file.write(as_text(paper))
            with open(f"{work}/{name}.fodt", "w", encoding="utf-8") as file:
                file.write(as_odf(paper))
            run(*office, "docx:MS Word 2007 XML", "--outdir", HERE, f"{work}/{name}.fodt")
            run(*office, "pdf", "--outdir", HERE, f"{work}/{name}.fodt")
            page = as_page(paper)
            with open(target + ".html", "wb") as file:
                file.write(page.encode("gb18030"))
            saved = subprocess.run([*browser, "--dump-dom", f"file://{target}.html"], check=True, capture_output=True).stdout
            with open(target + "-saved.html", "wb") as file:
                file.write(saved)
            run(*browser, "--no-pdf-header-footer", f"--print-to-pdf={target}-web.pdf", f"file://{target}.html")
        with open(f"{work}/figures.fods", "w", encoding="utf-8") as file:
            file.write(as_sheet())
        run(*office, "xlsx:Calc MS Excel 2007 XML", "--outdir", HERE, f"{work}/figures.fods")
        run(*office, "xls:MS Excel 97", "--outdir", HERE, f"{work}/figures.fods")


if __name__ == "__main__":
    sys.exit(main())
