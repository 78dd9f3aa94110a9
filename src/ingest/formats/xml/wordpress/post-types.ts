/** What WordPress itself keeps as posts of a type of their own (https://developer.wordpress.org/reference/functions/create_initial_post_types/). */
const machinery = /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_.*)$/;

/** Types of plugins that many sites have: shops, forums, forms, and the parts of builders of pages. */
const ofPlugins = new RegExp(
  `^(?:${[
    ...['product', 'product_variation', 'product_tab', 'shop_.*', 'download', 'edd_.*', 'give_forms', 'give_payment'],
    ...['forum', 'topic', 'reply', 'feedback', 'guest-author', 'bp-email', 'tribe_venue', 'tribe_organizer'],
    ...['wpcf7.*', 'wpforms.*', 'nf_sub', 'mc4wp-form', 'flamingo_.*', 'polls?', 'popup', 'ml-slider', 'slides?', 'slider', 'ngg_.*', 'gallery', 'envira', 'tablepress_table'],
    ...['elementor_.*', 'e-landing-page', 'et_pb_layout', 'et_.*_layout', 'vc_.*', 'fl-builder-template', 'fusion_.*', 'avada_.*', 'templatera', 'ct_template', 'oceanwp_library', 'astra-advanced-hook'],
    ...['acf', 'acf-.*', '_pods_.*', 'custom-css', 'safecss', 'jp_.*', 'jetpack-.*', 'amp_.*', 'web-story', 'scheduled-action', 'redirect_rule', 'sidebar', 'option-tree', 'widget', 'advanced_ads', 'quads-ads'],
  ].join('|')})$`,
);

/** What a post of a type may be. `other` is for types of the site's own, such as `news`. */
export function roleOfType(type: string): 'post' | 'machinery' | 'no article' | 'other' {
  if (type === 'post') return 'post';
  if (machinery.test(type)) return 'machinery';
  return type === '' || type === 'page' || ofPlugins.test(type) ? 'no article' : 'other';
}
