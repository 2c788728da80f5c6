/**
 * Keys that other programs read: Hugo, Jekyll, Obsidian, MkDocs, Quartz, Docusaurus, Eleventy,
 * Zola, Logseq, Dendron, Pandoc and readers of MultiMarkdown. Nobody who writes one has mistyped a
 * field.
 */
export const foreignKeys: ReadonlySet<string> = new Set(
  `alias aliases all_day archives audio author authors backlinks banner banner_x banner_y body_class bibliography
  build cascade categories category citekey classes collection comments comment completed copyright cover cover_image
  created createdat creator cssclass cssclasses csl custom_edit_url description dg-home dg-publish
  disabletags disabletoc display_name dir doctype documentclass doi draft due editurl enabletoc endtime
  enddate excerpt expires expirydate extra excerpt_separator feature featured featuredimage file_name
  filename fontsize footer gallery geometry github head header headless hide hide_title hide_table_of_contents hero
  highlight icon image images imported in_search_index index institute iscjklanguage isbn issued kanban-plugin
  keywords kind lang language lastmod last_modified_at last_updated lastupdated layout lead license linktitle
  link links list location locale logo markup mathjax math menu menus meta mermaid modified name nav nav_exclude
  nav_order navigation next no_list noindex order original outputs output page page_template page_title
  pagination pagination_label pagination_next pagination_prev paginate params parent part path permalink pin
  pinned position prev private pubdate public publish published publishdate publishdates rank
  rating redirect redirect_from redirect_to reading_time repo revision_date robots robotsdisallow script
  scripts section series sidebar sidebar_class_name sidebar_custom_props sidebar_label sidebar_position
  showtoc slides slug social socialshare sort sort_by start starttime startdate state sticky sitemap
  status style styles subject subtitle svg tag tagline taxonomies template templateengine templates theme
  thumbnail time title_meta tldr toc toc_hide toc_max_heading_level toc_min_heading_level toc_sticky
  toc_label toc_icon translationkey translations type types uid unlisted updated updatedat url uuid version
  video videos views visibility weight wide wikilinks page_id abstract affiliation bookhidden bookcollapsesection
  booktoc bookflatsection cdate ctime mtime eleventycomputed eleventyexcludefromcollections eleventynavigation
  excludesearch has_children has_toc grand_parent desc nav_title permalinks hidden hideintoc jekyll_theme hasmath
  child_nav_order`.split(/\s+/),
);
