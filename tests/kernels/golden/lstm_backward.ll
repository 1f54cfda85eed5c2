target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v21 = alloca i64
  %v51 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 7
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 8
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = sub nsw i64 0, %v18
  store i64 %from, ptr %v21
  br label %l20.test
l20.test:
  %v22 = load i64, ptr %v21
  %v23 = icmp slt i64 %v22, %upto
  br i1 %v23, label %l20.body, label %l20.end
l20.body:
  %v24 = getelementptr inbounds i64, ptr %t, i64 9
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %v25, i64 %v22
  %v27 = load i64, ptr %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 8
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = mul nsw i64 %step, %v29
  %v31 = add nsw i64 %v27, %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 10
  %v33 = load ptr, ptr %v32, !tbaa !0
  %v34 = getelementptr inbounds i64, ptr %v33, i64 %v22
  %v35 = load i64, ptr %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 7
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v31, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 11
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds i64, ptr %t, i64 12
  %v42 = load i64, ptr %v41, !tbaa !0
  %v43 = mul nsw i64 %v35, %v42
  %v44 = add nsw i64 %v38, %v43
  %v45 = getelementptr inbounds float, ptr %v40, i64 %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 13
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = getelementptr inbounds i64, ptr %t, i64 14
  %v49 = load i64, ptr %v48, !tbaa !0
  store i64 %v47, ptr %v51
  br label %l50.test
l50.test:
  %v52 = load i64, ptr %v51
  %v53 = icmp slt i64 %v52, %v49
  br i1 %v53, label %l50.body, label %l50.end
l50.body:
  %v54 = getelementptr inbounds i64, ptr %t, i64 15
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 16
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v22, %v57
  %v59 = getelementptr inbounds float, ptr %v55, i64 %v58
  %v60 = getelementptr inbounds i64, ptr %t, i64 17
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds float, ptr %v59, i64 %v61
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v52
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v59, i64 0
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v52
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v45, i64 %v52
  %v69 = getelementptr float, ptr %v68, i64 %v19
  call void @llvm.prefetch.p0(ptr %v69, i32 0, i32 2, i32 1)
  %v70 = sub nsw i64 %v2, %v52
  %v71 = icmp slt i64 %v70, 8
  %v72 = select i1 %v71, i64 %v70, i64 8
  %v73 = trunc i64 %v72 to i32
  %v74 = insertelement <8 x i32> poison, i32 %v73, i64 0
  %v75 = shufflevector <8 x i32> %v74, <8 x i32> poison, <8 x i32> zeroinitializer
  %v76 = icmp sgt <8 x i32> %v75, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v68, i32 4, <8 x i1> %v76, <8 x float> zeroinitializer)
  %v78 = fadd contract <8 x float> %v67, %v77
  %v79 = add nsw i64 %row, %v22
  %v80 = getelementptr inbounds i64, ptr %t, i64 18
  %v81 = load ptr, ptr %v80, !tbaa !0
  %v82 = getelementptr inbounds i64, ptr %t, i64 19
  %v83 = load i64, ptr %v82, !tbaa !0
  %v84 = mul nsw i64 %v79, %v83
  %v85 = getelementptr inbounds float, ptr %v81, i64 %v84
  %v86 = getelementptr inbounds float, ptr %v85, i64 0
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v52
  %v88 = getelementptr inbounds i64, ptr %t, i64 19
  %v89 = load i64, ptr %v88, !tbaa !0
  %v90 = mul nsw i64 %v13, %v89
  %v91 = getelementptr float, ptr %v87, i64 %v90
  call void @llvm.prefetch.p0(ptr %v91, i32 0, i32 2, i32 1)
  %v92 = load <8 x float>, ptr %v87, align 4
  %v93 = fmul contract <8 x float> %v78, %v92
  %v94 = getelementptr inbounds i64, ptr %t, i64 17
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = getelementptr inbounds float, ptr %v85, i64 %v95
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v52
  %v98 = getelementptr inbounds i64, ptr %t, i64 19
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = mul nsw i64 %v13, %v99
  %v101 = getelementptr float, ptr %v97, i64 %v100
  call void @llvm.prefetch.p0(ptr %v101, i32 0, i32 2, i32 1)
  %v102 = load <8 x float>, ptr %v97, align 4
  %v103 = add nsw i64 %row, %v22
  %v104 = getelementptr inbounds i64, ptr %t, i64 20
  %v105 = load ptr, ptr %v104, !tbaa !0
  %v106 = getelementptr inbounds i64, ptr %t, i64 21
  %v107 = load i64, ptr %v106, !tbaa !0
  %v108 = mul nsw i64 %v103, %v107
  %v109 = getelementptr inbounds float, ptr %v105, i64 %v108
  %v110 = getelementptr inbounds i64, ptr %t, i64 17
  %v111 = load i64, ptr %v110, !tbaa !0
  %v112 = getelementptr inbounds float, ptr %v109, i64 %v111
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v52
  %v114 = getelementptr inbounds i64, ptr %t, i64 21
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = mul nsw i64 %v13, %v115
  %v117 = getelementptr float, ptr %v113, i64 %v116
  call void @llvm.prefetch.p0(ptr %v117, i32 0, i32 2, i32 1)
  %v118 = load <8 x float>, ptr %v113, align 4
  %v119 = fmul contract <8 x float> %v102, %v118
  %v120 = getelementptr inbounds i64, ptr %t, i64 17
  %v121 = load i64, ptr %v120, !tbaa !0
  %v122 = mul nsw i64 %v121, 2
  %v123 = getelementptr inbounds float, ptr %v85, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v52
  %v125 = getelementptr inbounds i64, ptr %t, i64 19
  %v126 = load i64, ptr %v125, !tbaa !0
  %v127 = mul nsw i64 %v13, %v126
  %v128 = getelementptr float, ptr %v124, i64 %v127
  call void @llvm.prefetch.p0(ptr %v128, i32 0, i32 2, i32 1)
  %v129 = load <8 x float>, ptr %v124, align 4
  %v130 = getelementptr inbounds i64, ptr %t, i64 17
  %v131 = load i64, ptr %v130, !tbaa !0
  %v132 = mul nsw i64 %v131, 3
  %v133 = getelementptr inbounds float, ptr %v85, i64 %v132
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v52
  %v135 = getelementptr inbounds i64, ptr %t, i64 19
  %v136 = load i64, ptr %v135, !tbaa !0
  %v137 = mul nsw i64 %v13, %v136
  %v138 = getelementptr float, ptr %v134, i64 %v137
  call void @llvm.prefetch.p0(ptr %v138, i32 0, i32 2, i32 1)
  %v139 = load <8 x float>, ptr %v134, align 4
  %v140 = fmul contract <8 x float> %v129, %v139
  %v141 = fadd contract <8 x float> %v119, %v140
  %v142 = fadd <8 x float> %v141, %v141
  %v143 = fcmp ogt <8 x float> %v142, splat (float 0x4032333340000000)
  %v144 = select <8 x i1> %v143, <8 x float> splat (float 0x4032333340000000), <8 x float> %v142
  %v145 = fcmp olt <8 x float> %v144, splat (float 0xC032333340000000)
  %v146 = select <8 x i1> %v145, <8 x float> splat (float 0xC032333340000000), <8 x float> %v144
  %v147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v146, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v148 = fsub <8 x float> %v147, splat (float 0x4168000000000000)
  %v149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v148, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v146)
  %v150 = bitcast <8 x float> %v147 to <8 x i32>
  %v151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v148, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v149)
  %v152 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v151, <8 x float> splat (float 0x3F8123B960000000))
  %v153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v152, <8 x float> %v151, <8 x float> splat (float 0x3FA5554600000000))
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v153, <8 x float> %v151, <8 x float> splat (float 0x3FC5554900000000))
  %v155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v154, <8 x float> %v151, <8 x float> splat (float 0x3FE0000000000000))
  %v156 = fmul <8 x float> %v151, %v151
  %v157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v156, <8 x float> %v155, <8 x float> %v151)
  %v158 = shl <8 x i32> %v150, splat (i32 10)
  %v159 = ashr <8 x i32> %v158, splat (i32 10)
  %v160 = add <8 x i32> %v159, splat (i32 127)
  %v161 = shl <8 x i32> %v160, splat (i32 23)
  %v162 = bitcast <8 x i32> %v161 to <8 x float>
  %v163 = fsub <8 x float> %v162, splat (float 0x3FF0000000000000)
  %v164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v157, <8 x float> %v162, <8 x float> %v163)
  %v165 = fadd <8 x float> %v164, splat (float 0x4000000000000000)
  %v166 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v165
  %v167 = fmul <8 x float> %v164, %v166
  %v168 = fmul contract <8 x float> %v167, %v167
  %v169 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v168
  %v170 = fmul contract <8 x float> %v93, %v169
  %v171 = fadd contract <8 x float> %v64, %v170
  %v172 = fmul contract <8 x float> %v171, %v129
  %v173 = fmul contract <8 x float> %v139, %v139
  %v174 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v173
  %v175 = fmul contract <8 x float> %v172, %v174
  %v176 = fmul contract <8 x float> %v171, %v139
  %v177 = fmul contract <8 x float> %v176, %v129
  %v178 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v129
  %v179 = fmul contract <8 x float> %v177, %v178
  %v180 = fmul contract <8 x float> %v171, %v118
  %v181 = fmul contract <8 x float> %v180, %v102
  %v182 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v102
  %v183 = fmul contract <8 x float> %v181, %v182
  %v184 = fmul contract <8 x float> %v78, %v167
  %v185 = fmul contract <8 x float> %v184, %v92
  %v186 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v92
  %v187 = fmul contract <8 x float> %v185, %v186
  %v188 = fmul contract <8 x float> %v171, %v102
  %v189 = add nsw i64 %row, %v22
  %v190 = getelementptr inbounds i64, ptr %t, i64 22
  %v191 = load ptr, ptr %v190, !tbaa !0
  %v192 = getelementptr inbounds i64, ptr %t, i64 23
  %v193 = load i64, ptr %v192, !tbaa !0
  %v194 = mul nsw i64 %v189, %v193
  %v195 = getelementptr inbounds float, ptr %v191, i64 %v194
  %v196 = getelementptr inbounds float, ptr %v195, i64 0
  %v197 = getelementptr inbounds float, ptr %v196, i64 %v52
  %v198 = select <8 x i1> %v76, <8 x float> %v175, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v198, ptr %v197, align 4, !tbaa !1
  %v199 = getelementptr inbounds i64, ptr %t, i64 17
  %v200 = load i64, ptr %v199, !tbaa !0
  %v201 = getelementptr inbounds float, ptr %v195, i64 %v200
  %v202 = getelementptr inbounds float, ptr %v201, i64 %v52
  %v203 = select <8 x i1> %v76, <8 x float> %v179, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v203, ptr %v202, align 4, !tbaa !1
  %v204 = getelementptr inbounds i64, ptr %t, i64 17
  %v205 = load i64, ptr %v204, !tbaa !0
  %v206 = mul nsw i64 %v205, 2
  %v207 = getelementptr inbounds float, ptr %v195, i64 %v206
  %v208 = getelementptr inbounds float, ptr %v207, i64 %v52
  %v209 = select <8 x i1> %v76, <8 x float> %v183, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v209, ptr %v208, align 4, !tbaa !1
  %v210 = getelementptr inbounds i64, ptr %t, i64 17
  %v211 = load i64, ptr %v210, !tbaa !0
  %v212 = mul nsw i64 %v211, 3
  %v213 = getelementptr inbounds float, ptr %v195, i64 %v212
  %v214 = getelementptr inbounds float, ptr %v213, i64 %v52
  %v215 = select <8 x i1> %v76, <8 x float> %v187, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v215, ptr %v214, align 4, !tbaa !1
  %v216 = getelementptr inbounds i64, ptr %t, i64 24
  %v217 = load ptr, ptr %v216, !tbaa !0
  %v218 = getelementptr inbounds i64, ptr %t, i64 16
  %v219 = load i64, ptr %v218, !tbaa !0
  %v220 = mul nsw i64 %v22, %v219
  %v221 = getelementptr inbounds i64, ptr %t, i64 17
  %v222 = load i64, ptr %v221, !tbaa !0
  %v223 = add nsw i64 %v220, %v222
  %v224 = add nsw i64 %v223, %v52
  %v225 = getelementptr inbounds float, ptr %v217, i64 %v224
  store <8 x float> %v188, ptr %v225, align 4, !tbaa !1
  %v226 = getelementptr inbounds i64, ptr %t, i64 25
  %v227 = load ptr, ptr %v226, !tbaa !0
  %v228 = getelementptr inbounds float, ptr %v227, i64 %v52
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fadd contract <8 x float> %v229, %v175
  store <8 x float> %v230, ptr %v228, align 4, !tbaa !1
  %v231 = getelementptr inbounds i64, ptr %t, i64 26
  %v232 = load ptr, ptr %v231, !tbaa !0
  %v233 = getelementptr inbounds float, ptr %v232, i64 %v52
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = fadd contract <8 x float> %v234, %v179
  store <8 x float> %v235, ptr %v233, align 4, !tbaa !1
  %v236 = getelementptr inbounds i64, ptr %t, i64 27
  %v237 = load ptr, ptr %v236, !tbaa !0
  %v238 = getelementptr inbounds float, ptr %v237, i64 %v52
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd contract <8 x float> %v239, %v183
  store <8 x float> %v240, ptr %v238, align 4, !tbaa !1
  %v241 = getelementptr inbounds i64, ptr %t, i64 28
  %v242 = load ptr, ptr %v241, !tbaa !0
  %v243 = getelementptr inbounds float, ptr %v242, i64 %v52
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd contract <8 x float> %v244, %v187
  store <8 x float> %v245, ptr %v243, align 4, !tbaa !1
  %v246 = add nsw i64 %v52, 8
  store i64 %v246, ptr %v51
  br label %l50.test
l50.end:
  %v247 = add nsw i64 %v22, 1
  store i64 %v247, ptr %v21
  br label %l20.test
l20.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v31 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 23
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 22
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 16
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 24
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 17
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v14, 4
  %v16 = getelementptr inbounds i64, ptr %t, i64 29
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 30
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 17
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 31
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 32
  %v26 = load i64, ptr %v25
  %v27 = xor i64 %v26, 2
  store i64 %v27, ptr %v25
  %v28 = or i64 %v26, 0
  %v29 = icmp ne i64 %v26, 0
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v24
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = sub nsw i64 %v24, 1
  %v35 = sub nsw i64 %v34, %v32
  %v36 = select i1 %v29, i64 %v35, i64 %v32
  %v37 = mul nsw i64 %v36, %v22
  %v38 = getelementptr inbounds float, ptr %v20, i64 %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 33
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = icmp slt i64 %count, %v40
  br i1 %v41, label %e42.then, label %e42.else
e42.then:
  %v43 = getelementptr inbounds i64, ptr %t, i64 34
  %v44 = load ptr, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 35
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = getelementptr inbounds i64, ptr %t, i64 36
  %v48 = load i64, ptr %v47, !tbaa !0
  %v49 = mul nsw i64 %v36, %v48
  %v50 = getelementptr inbounds float, ptr %v46, i64 %v49
  call void %v44(ptr %v38, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v50, i64 %v15, i64 %count, i64 %v17, i64 %v28)
  br label %e42.end
e42.else:
  %v51 = getelementptr inbounds i64, ptr %t, i64 37
  %v52 = load ptr, ptr %v51, !tbaa !0
  %v53 = getelementptr inbounds i64, ptr %t, i64 38
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 39
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v36, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  call void %v52(ptr %v38, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v58, i64 %v15, i64 %count, i64 %v17, i64 %v28)
  br label %e42.end
e42.end:
  %v59 = add nsw i64 %v32, 1
  store i64 %v59, ptr %v31
  br label %l30.test
l30.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v19 = alloca i64
  %v46 = alloca i64
  %v68 = alloca i64
  %v94 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 40
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = getelementptr inbounds i64, ptr %t, i64 1
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 41
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = icmp slt i64 %v12, %v14
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = sub nsw i64 %end, %begin
  store i64 0, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %v17
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = sub nsw i64 %end, 1
  %v23 = sub nsw i64 %v22, %v20
  %v24 = getelementptr inbounds i64, ptr %v2, i64 %v23
  %v25 = load i64, ptr %v24
  %v26 = add nsw i64 %v23, 1
  %v27 = getelementptr inbounds i64, ptr %v2, i64 %v26
  %v28 = load i64, ptr %v27
  %v29 = sub nsw i64 %v28, %v25
  %v30 = sub nsw i64 %v25, %v4
  call void @pass0(ptr %t, i64 %v30, i64 0, i64 %v29, i64 %v23)
  %v31 = getelementptr inbounds i64, ptr %t, i64 41
  %v32 = load i64, ptr %v31, !tbaa !0
  %v33 = icmp sgt i64 %v32, 1
  br i1 %v33, label %w34.then, label %w34.end
w34.then:
  call void @meet(ptr %t)
  br label %w34.end
w34.end:
  call void @product0(ptr %t, i64 %v30, i64 %v29)
  %v35 = getelementptr inbounds i64, ptr %t, i64 42
  %v36 = load ptr, ptr %v35, !tbaa !0
  %v37 = icmp ne ptr %v36, null
  br i1 %v37, label %w38.then, label %w38.end
w38.then:
  %v39 = getelementptr inbounds i64, ptr %v2, i64 %v23
  %v40 = load i64, ptr %v39
  %v41 = add nsw i64 %v23, 1
  %v42 = getelementptr inbounds i64, ptr %v2, i64 %v41
  %v43 = load i64, ptr %v42
  %v44 = sub nsw i64 %v43, %v40
  store i64 0, ptr %v46
  br label %l45.test
l45.test:
  %v47 = load i64, ptr %v46
  %v48 = icmp slt i64 %v47, %v44
  br i1 %v48, label %l45.body, label %l45.end
l45.body:
  %v49 = add nsw i64 %v40, %v47
  %v50 = getelementptr inbounds i8, ptr %v36, i64 %v49
  %v51 = load i8, ptr %v50
  %v52 = icmp ne i8 %v51, 0
  br i1 %v52, label %w53.then, label %w53.end
w53.then:
  %v54 = getelementptr inbounds i64, ptr %t, i64 16
  %v55 = load i64, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 24
  %v57 = load ptr, ptr %v56, !tbaa !0
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = mul nsw i64 %v47, %v55
  %v60 = getelementptr inbounds float, ptr %v58, i64 %v59
  %v61 = getelementptr inbounds i64, ptr %t, i64 43
  %v62 = load ptr, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 13
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = getelementptr inbounds i64, ptr %t, i64 14
  %v66 = load i64, ptr %v65, !tbaa !0
  store i64 %v64, ptr %v68
  br label %l67.test
l67.test:
  %v69 = load i64, ptr %v68
  %v70 = icmp slt i64 %v69, %v66
  br i1 %v70, label %l67.body, label %l67.end
l67.body:
  %v71 = getelementptr inbounds float, ptr %v62, i64 %v69
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v60, i64 %v69
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fadd contract <8 x float> %v72, %v74
  store <8 x float> %v75, ptr %v71, align 4, !tbaa !1
  %v76 = getelementptr inbounds float, ptr %v60, i64 %v69
  store <8 x float> zeroinitializer, ptr %v76, align 4
  %v77 = add nsw i64 %v69, 8
  store i64 %v77, ptr %v68
  br label %l67.test
l67.end:
  %v78 = getelementptr inbounds i64, ptr %t, i64 16
  %v79 = load i64, ptr %v78, !tbaa !0
  %v80 = getelementptr inbounds i64, ptr %t, i64 24
  %v81 = load ptr, ptr %v80, !tbaa !0
  %v82 = getelementptr inbounds i64, ptr %t, i64 17
  %v83 = load i64, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds float, ptr %v81, i64 %v83
  %v85 = mul nsw i64 %v47, %v79
  %v86 = getelementptr inbounds float, ptr %v84, i64 %v85
  %v87 = getelementptr inbounds i64, ptr %t, i64 44
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %t, i64 13
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = getelementptr inbounds i64, ptr %t, i64 14
  %v92 = load i64, ptr %v91, !tbaa !0
  store i64 %v90, ptr %v94
  br label %l93.test
l93.test:
  %v95 = load i64, ptr %v94
  %v96 = icmp slt i64 %v95, %v92
  br i1 %v96, label %l93.body, label %l93.end
l93.body:
  %v97 = getelementptr inbounds float, ptr %v88, i64 %v95
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = getelementptr inbounds float, ptr %v86, i64 %v95
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fadd contract <8 x float> %v98, %v100
  store <8 x float> %v101, ptr %v97, align 4, !tbaa !1
  %v102 = getelementptr inbounds float, ptr %v86, i64 %v95
  store <8 x float> zeroinitializer, ptr %v102, align 4
  %v103 = add nsw i64 %v95, 8
  store i64 %v103, ptr %v94
  br label %l93.test
l93.end:
  br label %w53.end
w53.end:
  %v104 = add nsw i64 %v47, 1
  store i64 %v104, ptr %v46
  br label %l45.test
l45.end:
  br label %w38.end
w38.end:
  %v105 = getelementptr inbounds i64, ptr %t, i64 15
  %v106 = load ptr, ptr %v105, !tbaa !0
  %v107 = getelementptr inbounds i64, ptr %t, i64 24
  %v108 = load ptr, ptr %v107, !tbaa !0
  %v109 = getelementptr inbounds i64, ptr %t, i64 15
  store ptr %v108, ptr %v109
  %v110 = getelementptr inbounds i64, ptr %t, i64 24
  store ptr %v106, ptr %v110
  %v111 = add nsw i64 %v20, 1
  store i64 %v111, ptr %v19
  br label %l18.test
l18.end:
  br label %w16.end
w16.end:
  %v112 = getelementptr inbounds i64, ptr %t, i64 3
  %v113 = load i64, ptr %v112, !tbaa !0
  %v114 = icmp sgt i64 %v113, 1
  br i1 %v114, label %w115.then, label %w115.end
w115.then:
  call void @meet(ptr %t)
  br label %w115.end
w115.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v28 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 23
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 22
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 45
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 46
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 17
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v16, 4
  %v18 = getelementptr inbounds i64, ptr %t, i64 47
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 48
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v14, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 49
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 50
  %v26 = load i64, ptr %v25, !tbaa !0
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = mul nsw i64 %v29, %v24
  %v32 = getelementptr inbounds float, ptr %v22, i64 %v31
  %v33 = getelementptr inbounds i64, ptr %t, i64 51
  %v34 = load ptr, ptr %v33, !tbaa !0
  %v35 = getelementptr inbounds i64, ptr %t, i64 52
  %v36 = load ptr, ptr %v35, !tbaa !0
  %v37 = getelementptr inbounds i64, ptr %t, i64 53
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = mul nsw i64 %v29, %v38
  %v40 = getelementptr inbounds float, ptr %v36, i64 %v39
  call void %v34(ptr %v32, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v40, i64 %v17, i64 %count, i64 %v19, i64 0)
  %v41 = add nsw i64 %v29, 1
  store i64 %v41, ptr %v28
  br label %l27.test
l27.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v19 = alloca i64
  %v49 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 54
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 55
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 8
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v14, %v16
  store i64 %from, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %upto
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = getelementptr inbounds i64, ptr %t, i64 9
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %v23, i64 %v20
  %v25 = load i64, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 8
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %step, %v27
  %v29 = add nsw i64 %v25, %v28
  %v30 = getelementptr inbounds i64, ptr %t, i64 10
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %v31, i64 %v20
  %v33 = load i64, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 55
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = mul nsw i64 %v29, %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 56
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 57
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v33, %v40
  %v42 = add nsw i64 %v36, %v41
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v42
  %v44 = getelementptr inbounds i64, ptr %t, i64 58
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 59
  %v47 = load i64, ptr %v46, !tbaa !0
  store i64 %v45, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %v47
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = add nsw i64 %row, %v20
  %v53 = getelementptr inbounds i64, ptr %t, i64 46
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 45
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v52, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v50
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v63 = getelementptr float, ptr %v62, i64 %v17
  call void @llvm.prefetch.p0(ptr %v63, i32 1, i32 2, i32 1)
  %v64 = sub nsw i64 %v2, %v50
  %v65 = icmp slt i64 %v64, 8
  %v66 = select i1 %v65, i64 %v64, i64 8
  %v67 = trunc i64 %v66 to i32
  %v68 = insertelement <8 x i32> poison, i32 %v67, i64 0
  %v69 = shufflevector <8 x i32> %v68, <8 x i32> poison, <8 x i32> zeroinitializer
  %v70 = icmp sgt <8 x i32> %v69, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v71 = bitcast <8 x i1> %v70 to i8
  %v72 = icmp eq i8 %v71, -1
  br i1 %v72, label %e73.then, label %e73.else
e73.then:
  store <8 x float> %v61, ptr %v62, align 4, !tbaa !1
  br label %e73.end
e73.else:
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v61, ptr %v62, i32 4, <8 x i1> %v70), !tbaa !1
  br label %e73.end
e73.end:
  %v74 = add nsw i64 %v50, 8
  store i64 %v74, ptr %v49
  br label %l48.test
l48.end:
  %v75 = add nsw i64 %v20, 1
  store i64 %v75, ptr %v19
  br label %l18.test
l18.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v17 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 40
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product1(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 3
  %v13 = load i64, ptr %v12, !tbaa !0
  %v14 = icmp sgt i64 %v13, 1
  br i1 %v14, label %w15.then, label %w15.end
w15.then:
  call void @meet(ptr %t)
  br label %w15.end
w15.end:
  store i64 %begin, ptr %v17
  br label %l16.test
l16.test:
  %v18 = load i64, ptr %v17
  %v19 = icmp slt i64 %v18, %end
  br i1 %v19, label %l16.body, label %l16.end
l16.body:
  %v20 = getelementptr inbounds i64, ptr %v2, i64 %v18
  %v21 = load i64, ptr %v20
  %v22 = add nsw i64 %v18, 1
  %v23 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v24 = load i64, ptr %v23
  %v25 = sub nsw i64 %v24, %v21
  %v26 = sub nsw i64 %v21, %v4
  call void @pass1(ptr %t, i64 %v26, i64 0, i64 %v25, i64 %v18)
  %v27 = add nsw i64 %v18, 1
  store i64 %v27, ptr %v17
  br label %l16.test
l16.end:
  %v28 = getelementptr inbounds i64, ptr %t, i64 3
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = icmp sgt i64 %v29, 1
  br i1 %v30, label %w31.then, label %w31.end
w31.then:
  call void @meet(ptr %t)
  br label %w31.end
w31.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v79 = alloca i64
  %v89 = alloca i64
  %v119 = alloca i64
  %v185 = alloca i64
  %v189 = alloca i64
  %v250 = alloca i64
  %v254 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 60
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 6
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 40
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 61
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 62
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 63
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 64
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 21
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 65
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 66
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 19
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 67
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 68
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 18
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 23
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 69
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 70
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 22
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 45
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 71
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 72
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 46
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 1
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %w66.then, label %w66.end
w66.then:
  %v67 = getelementptr inbounds i64, ptr %t, i64 64
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 61
  %v70 = load i64, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds i64, ptr %t, i64 54
  %v72 = load i64, ptr %v71, !tbaa !0
  %v73 = getelementptr inbounds i64, ptr %t, i64 73
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = getelementptr inbounds i64, ptr %t, i64 8
  %v76 = load i64, ptr %v75, !tbaa !0
  %v77 = mul nsw i64 %v74, %v76
  store i64 %v4, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v7
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds i64, ptr %v9, i64 %v80
  %v83 = load i64, ptr %v82
  %v84 = add nsw i64 %v80, 1
  %v85 = getelementptr inbounds i64, ptr %v9, i64 %v84
  %v86 = load i64, ptr %v85
  %v87 = sub nsw i64 %v86, %v83
  store i64 0, ptr %v89
  br label %l88.test
l88.test:
  %v90 = load i64, ptr %v89
  %v91 = icmp slt i64 %v90, %v87
  br i1 %v91, label %l88.body, label %l88.end
l88.body:
  %v92 = getelementptr inbounds i64, ptr %t, i64 9
  %v93 = load ptr, ptr %v92, !tbaa !0
  %v94 = getelementptr inbounds i64, ptr %v93, i64 %v90
  %v95 = load i64, ptr %v94
  %v96 = getelementptr inbounds i64, ptr %t, i64 8
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = mul nsw i64 %v80, %v97
  %v99 = add nsw i64 %v95, %v98
  %v100 = getelementptr inbounds i64, ptr %t, i64 10
  %v101 = load ptr, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds i64, ptr %v101, i64 %v90
  %v103 = load i64, ptr %v102
  %v104 = getelementptr inbounds i64, ptr %t, i64 73
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = mul nsw i64 %v99, %v105
  %v107 = getelementptr inbounds i64, ptr %t, i64 74
  %v108 = load ptr, ptr %v107, !tbaa !0
  %v109 = getelementptr inbounds i64, ptr %t, i64 75
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v103, %v110
  %v112 = add nsw i64 %v106, %v111
  %v113 = getelementptr inbounds float, ptr %v108, i64 %v112
  %v114 = sub nsw i64 %v83, %v11
  %v115 = add nsw i64 %v114, %v90
  %v116 = mul nsw i64 %v115, %v70
  %v117 = getelementptr inbounds float, ptr %v68, i64 %v116
  store i64 0, ptr %v119
  br label %l118.test
l118.test:
  %v120 = load i64, ptr %v119
  %v121 = icmp slt i64 %v120, %v72
  br i1 %v121, label %l118.body, label %l118.end
l118.body:
  %v122 = sub nsw i64 %v72, %v120
  %v123 = icmp slt i64 %v122, 8
  %v124 = select i1 %v123, i64 %v122, i64 8
  %v125 = trunc i64 %v124 to i32
  %v126 = insertelement <8 x i32> poison, i32 %v125, i64 0
  %v127 = shufflevector <8 x i32> %v126, <8 x i32> poison, <8 x i32> zeroinitializer
  %v128 = icmp sgt <8 x i32> %v127, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v129 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v130 = getelementptr float, ptr %v129, i64 %v77
  call void @llvm.prefetch.p0(ptr %v130, i32 0, i32 2, i32 1)
  %v131 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v132 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v131, i32 4, <8 x i1> %v128, <8 x float> zeroinitializer)
  %v133 = getelementptr inbounds float, ptr %v117, i64 %v120
  store <8 x float> %v132, ptr %v133, align 4, !tbaa !1
  %v134 = add nsw i64 %v120, 8
  store i64 %v134, ptr %v119
  br label %l118.test
l118.end:
  %v135 = add nsw i64 %v90, 1
  store i64 %v135, ptr %v89
  br label %l88.test
l88.end:
  %v136 = add nsw i64 %v80, 1
  store i64 %v136, ptr %v79
  br label %l78.test
l78.end:
  br label %w66.end
w66.end:
  %v137 = getelementptr inbounds i64, ptr %t, i64 3
  %v138 = load i64, ptr %v137, !tbaa !0
  %v139 = icmp sgt i64 %v138, 1
  br i1 %v139, label %w140.then, label %w140.end
w140.then:
  call void @meet(ptr %t)
  br label %w140.end
w140.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v141 = getelementptr inbounds i64, ptr %t, i64 76
  %v142 = load i64, ptr %v141, !tbaa !0
  %v143 = sub nsw i64 %v142, 1
  %v144 = icmp eq i64 %number, %v143
  %v145 = select i1 %v144, i64 0, i64 1
  %v146 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v147 = load i64, ptr %v146
  %v148 = sub nsw i64 %v147, %v11
  %v149 = getelementptr inbounds i64, ptr %t, i64 77
  %v150 = load ptr, ptr %v149, !tbaa !0
  %v151 = getelementptr inbounds i64, ptr %t, i64 61
  %v152 = load i64, ptr %v151, !tbaa !0
  %v153 = getelementptr inbounds i64, ptr %t, i64 64
  %v154 = load ptr, ptr %v153, !tbaa !0
  %v155 = mul nsw i64 0, %v152
  %v156 = getelementptr inbounds float, ptr %v154, i64 %v155
  %v157 = getelementptr inbounds float, ptr %v156, i64 0
  %v158 = getelementptr inbounds i64, ptr %t, i64 54
  %v159 = load i64, ptr %v158, !tbaa !0
  %v160 = getelementptr inbounds i64, ptr %t, i64 49
  %v161 = load i64, ptr %v160, !tbaa !0
  %v162 = sdiv i64 %v161, 8
  %v163 = getelementptr inbounds i64, ptr %t, i64 78
  %v164 = load ptr, ptr %v163, !tbaa !0
  call void %v164(ptr %v150, ptr %v157, i64 1, i64 %v152, i64 %v159, i64 %v148, i64 0, i64 %v148, i64 0, i64 %v162)
  %v165 = getelementptr inbounds i64, ptr %t, i64 23
  %v166 = load i64, ptr %v165, !tbaa !0
  %v167 = getelementptr inbounds i64, ptr %t, i64 22
  %v168 = load ptr, ptr %v167, !tbaa !0
  %v169 = mul nsw i64 0, %v166
  %v170 = getelementptr inbounds float, ptr %v168, i64 %v169
  %v171 = getelementptr inbounds float, ptr %v170, i64 0
  %v172 = getelementptr inbounds i64, ptr %t, i64 79
  %v173 = load ptr, ptr %v172, !tbaa !0
  %v174 = getelementptr inbounds i64, ptr %t, i64 80
  %v175 = load ptr, ptr %v174, !tbaa !0
  %v176 = getelementptr inbounds i64, ptr %t, i64 81
  %v177 = load i64, ptr %v176, !tbaa !0
  %v178 = getelementptr inbounds i64, ptr %t, i64 82
  %v179 = load i64, ptr %v178, !tbaa !0
  %v180 = getelementptr inbounds i64, ptr %t, i64 83
  %v181 = load i64, ptr %v180, !tbaa !0
  %v182 = icmp ne i64 %v181, 0
  br i1 %v182, label %e183.then, label %e183.else
e183.then:
  store i64 %v177, ptr %v185
  br label %l184.test
l184.test:
  %v186 = load i64, ptr %v185
  %v187 = icmp slt i64 %v186, %v179
  br i1 %v187, label %l184.body, label %l184.end
l184.body:
  store i64 0, ptr %v189
  br label %l188.test
l188.test:
  %v190 = load i64, ptr %v189
  %v191 = icmp slt i64 %v190, %v148
  br i1 %v191, label %l188.body, label %l188.end
l188.body:
  %v192 = mul nsw i64 %v190, %v166
  %v193 = getelementptr inbounds float, ptr %v171, i64 %v192
  %v194 = getelementptr inbounds float, ptr %v193, i64 %v186
  %v195 = getelementptr float, ptr %v194, i64 8
  call void @llvm.prefetch.p0(ptr %v195, i32 0, i32 3, i32 1)
  %v196 = load <8 x float>, ptr %v194, align 4
  %v197 = mul nsw i64 %v190, 8
  %v198 = getelementptr inbounds float, ptr %v175, i64 %v197
  store <8 x float> %v196, ptr %v198, align 4, !tbaa !1
  %v199 = add nsw i64 %v190, 1
  store i64 %v199, ptr %v189
  br label %l188.test
l188.end:
  %v200 = getelementptr inbounds i64, ptr %t, i64 84
  %v201 = load ptr, ptr %v200, !tbaa !0
  %v202 = mul nsw i64 %v186, %v161
  %v203 = getelementptr inbounds float, ptr %v173, i64 %v202
  call void %v201(ptr %v203, i64 %v161, ptr %v175, i64 1, i64 8, ptr %v150, i64 %v148, i64 8, i64 %v162, i64 %v145)
  %v204 = add nsw i64 %v186, 8
  store i64 %v204, ptr %v185
  br label %l184.test
l184.end:
  br label %e183.end
e183.else:
  %v205 = sub nsw i64 %v179, %v177
  %v206 = getelementptr inbounds float, ptr %v171, i64 %v177
  %v207 = getelementptr inbounds i64, ptr %t, i64 84
  %v208 = load ptr, ptr %v207, !tbaa !0
  %v209 = mul nsw i64 %v177, %v161
  %v210 = getelementptr inbounds float, ptr %v173, i64 %v209
  call void %v208(ptr %v210, i64 %v161, ptr %v206, i64 1, i64 %v166, ptr %v150, i64 %v148, i64 %v205, i64 %v162, i64 %v145)
  br label %e183.end
e183.end:
  %v211 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v212 = load i64, ptr %v211
  %v213 = sub nsw i64 %v212, %v11
  %v214 = getelementptr inbounds i64, ptr %t, i64 77
  %v215 = load ptr, ptr %v214, !tbaa !0
  %v216 = getelementptr inbounds i64, ptr %t, i64 21
  %v217 = load i64, ptr %v216, !tbaa !0
  %v218 = getelementptr inbounds i64, ptr %t, i64 20
  %v219 = load ptr, ptr %v218, !tbaa !0
  %v220 = mul nsw i64 0, %v217
  %v221 = getelementptr inbounds float, ptr %v219, i64 %v220
  %v222 = getelementptr inbounds float, ptr %v221, i64 0
  %v223 = getelementptr inbounds i64, ptr %t, i64 5
  %v224 = load i64, ptr %v223, !tbaa !0
  %v225 = getelementptr inbounds i64, ptr %t, i64 17
  %v226 = load i64, ptr %v225, !tbaa !0
  %v227 = sdiv i64 %v226, 8
  %v228 = getelementptr inbounds i64, ptr %t, i64 78
  %v229 = load ptr, ptr %v228, !tbaa !0
  call void %v229(ptr %v215, ptr %v222, i64 1, i64 %v217, i64 %v224, i64 %v213, i64 0, i64 %v213, i64 0, i64 %v227)
  %v230 = getelementptr inbounds i64, ptr %t, i64 23
  %v231 = load i64, ptr %v230, !tbaa !0
  %v232 = getelementptr inbounds i64, ptr %t, i64 22
  %v233 = load ptr, ptr %v232, !tbaa !0
  %v234 = mul nsw i64 0, %v231
  %v235 = getelementptr inbounds float, ptr %v233, i64 %v234
  %v236 = getelementptr inbounds float, ptr %v235, i64 0
  %v237 = getelementptr inbounds i64, ptr %t, i64 85
  %v238 = load ptr, ptr %v237, !tbaa !0
  %v239 = getelementptr inbounds i64, ptr %t, i64 80
  %v240 = load ptr, ptr %v239, !tbaa !0
  %v241 = getelementptr inbounds i64, ptr %t, i64 86
  %v242 = load i64, ptr %v241, !tbaa !0
  %v243 = getelementptr inbounds i64, ptr %t, i64 87
  %v244 = load i64, ptr %v243, !tbaa !0
  %v245 = getelementptr inbounds i64, ptr %t, i64 83
  %v246 = load i64, ptr %v245, !tbaa !0
  %v247 = icmp ne i64 %v246, 0
  br i1 %v247, label %e248.then, label %e248.else
e248.then:
  store i64 %v242, ptr %v250
  br label %l249.test
l249.test:
  %v251 = load i64, ptr %v250
  %v252 = icmp slt i64 %v251, %v244
  br i1 %v252, label %l249.body, label %l249.end
l249.body:
  store i64 0, ptr %v254
  br label %l253.test
l253.test:
  %v255 = load i64, ptr %v254
  %v256 = icmp slt i64 %v255, %v213
  br i1 %v256, label %l253.body, label %l253.end
l253.body:
  %v257 = mul nsw i64 %v255, %v231
  %v258 = getelementptr inbounds float, ptr %v236, i64 %v257
  %v259 = getelementptr inbounds float, ptr %v258, i64 %v251
  %v260 = getelementptr float, ptr %v259, i64 8
  call void @llvm.prefetch.p0(ptr %v260, i32 0, i32 3, i32 1)
  %v261 = load <8 x float>, ptr %v259, align 4
  %v262 = mul nsw i64 %v255, 8
  %v263 = getelementptr inbounds float, ptr %v240, i64 %v262
  store <8 x float> %v261, ptr %v263, align 4, !tbaa !1
  %v264 = add nsw i64 %v255, 1
  store i64 %v264, ptr %v254
  br label %l253.test
l253.end:
  %v265 = getelementptr inbounds i64, ptr %t, i64 84
  %v266 = load ptr, ptr %v265, !tbaa !0
  %v267 = mul nsw i64 %v251, %v226
  %v268 = getelementptr inbounds float, ptr %v238, i64 %v267
  call void %v266(ptr %v268, i64 %v226, ptr %v240, i64 1, i64 8, ptr %v215, i64 %v213, i64 8, i64 %v227, i64 %v145)
  %v269 = add nsw i64 %v251, 8
  store i64 %v269, ptr %v250
  br label %l249.test
l249.end:
  br label %e248.end
e248.else:
  %v270 = sub nsw i64 %v244, %v242
  %v271 = getelementptr inbounds float, ptr %v236, i64 %v242
  %v272 = getelementptr inbounds i64, ptr %t, i64 84
  %v273 = load ptr, ptr %v272, !tbaa !0
  %v274 = mul nsw i64 %v242, %v226
  %v275 = getelementptr inbounds float, ptr %v238, i64 %v274
  call void %v273(ptr %v275, i64 %v226, ptr %v271, i64 1, i64 %v231, ptr %v215, i64 %v213, i64 %v270, i64 %v227, i64 %v145)
  br label %e248.end
e248.end:
  %v276 = getelementptr inbounds i64, ptr %t, i64 3
  %v277 = load i64, ptr %v276, !tbaa !0
  %v278 = icmp sgt i64 %v277, 1
  br i1 %v278, label %w279.then, label %w279.end
w279.then:
  call void @meet(ptr %t)
  br label %w279.end
w279.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v24 = alloca i64
  %v35 = alloca i64
  %v72 = alloca i64
  %v82 = alloca i64
  %v105 = alloca i64
  %v123 = alloca i64
  %v157 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 15
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 24
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 88
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = getelementptr inbounds i64, ptr %t, i64 5
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 17
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 89
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 90
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 10
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 16
  %v22 = load i64, ptr %v21, !tbaa !0
  store i64 0, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %v10
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v20, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v29
  %v31 = mul nsw i64 %v25, %v22
  %v32 = mul nsw i64 %v14, 0
  %v33 = add nsw i64 %v31, %v32
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v14
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v39 = sub nsw i64 %v12, %v36
  %v40 = icmp slt i64 %v39, 8
  %v41 = select i1 %v40, i64 %v39, i64 8
  %v42 = trunc i64 %v41 to i32
  %v43 = insertelement <8 x i32> poison, i32 %v42, i64 0
  %v44 = shufflevector <8 x i32> %v43, <8 x i32> poison, <8 x i32> zeroinitializer
  %v45 = icmp sgt <8 x i32> %v44, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v46 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v38, i32 4, <8 x i1> %v45, <8 x float> zeroinitializer)
  %v47 = getelementptr inbounds float, ptr %v6, i64 %v33
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v36
  store <8 x float> %v46, ptr %v48, align 4, !tbaa !1
  %v49 = getelementptr inbounds float, ptr %v8, i64 %v33
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v36
  store <8 x float> %v46, ptr %v50, align 4, !tbaa !1
  %v51 = add nsw i64 %v36, 8
  store i64 %v51, ptr %v35
  br label %l34.test
l34.end:
  %v52 = add nsw i64 %v25, 1
  store i64 %v52, ptr %v24
  br label %l23.test
l23.end:
  %v53 = getelementptr inbounds i64, ptr %t, i64 15
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 24
  %v56 = load ptr, ptr %v55, !tbaa !0
  %v57 = getelementptr inbounds i64, ptr %t, i64 88
  %v58 = load i64, ptr %v57, !tbaa !0
  %v59 = getelementptr inbounds i64, ptr %t, i64 5
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 17
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 91
  %v64 = load ptr, ptr %v63, !tbaa !0
  %v65 = getelementptr inbounds i64, ptr %t, i64 92
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = getelementptr inbounds i64, ptr %t, i64 10
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 16
  %v70 = load i64, ptr %v69, !tbaa !0
  store i64 0, ptr %v72
  br label %l71.test
l71.test:
  %v73 = load i64, ptr %v72
  %v74 = icmp slt i64 %v73, %v58
  br i1 %v74, label %l71.body, label %l71.end
l71.body:
  %v75 = getelementptr inbounds i64, ptr %v68, i64 %v73
  %v76 = load i64, ptr %v75
  %v77 = mul nsw i64 %v76, %v66
  %v78 = getelementptr inbounds float, ptr %v64, i64 %v77
  %v79 = mul nsw i64 %v73, %v70
  %v80 = add nsw i64 %v79, %v62
  store i64 0, ptr %v82
  br label %l81.test
l81.test:
  %v83 = load i64, ptr %v82
  %v84 = icmp slt i64 %v83, %v62
  br i1 %v84, label %l81.body, label %l81.end
l81.body:
  %v85 = getelementptr inbounds float, ptr %v78, i64 %v83
  %v86 = sub nsw i64 %v60, %v83
  %v87 = icmp slt i64 %v86, 8
  %v88 = select i1 %v87, i64 %v86, i64 8
  %v89 = trunc i64 %v88 to i32
  %v90 = insertelement <8 x i32> poison, i32 %v89, i64 0
  %v91 = shufflevector <8 x i32> %v90, <8 x i32> poison, <8 x i32> zeroinitializer
  %v92 = icmp sgt <8 x i32> %v91, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v93 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v85, i32 4, <8 x i1> %v92, <8 x float> zeroinitializer)
  %v94 = getelementptr inbounds float, ptr %v54, i64 %v80
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v83
  store <8 x float> %v93, ptr %v95, align 4, !tbaa !1
  %v96 = getelementptr inbounds float, ptr %v56, i64 %v80
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v83
  store <8 x float> %v93, ptr %v97, align 4, !tbaa !1
  %v98 = add nsw i64 %v83, 8
  store i64 %v98, ptr %v82
  br label %l81.test
l81.end:
  %v99 = add nsw i64 %v73, 1
  store i64 %v99, ptr %v72
  br label %l71.test
l71.end:
  %v100 = getelementptr inbounds i64, ptr %t, i64 93
  %v101 = load ptr, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds i64, ptr %t, i64 94
  %v103 = load i64, ptr %v102, !tbaa !0
  store i64 0, ptr %v105
  br label %l104.test
l104.test:
  %v106 = load i64, ptr %v105
  %v107 = icmp slt i64 %v106, %v103
  br i1 %v107, label %l104.body, label %l104.end
l104.body:
  %v108 = getelementptr inbounds float, ptr %v101, i64 %v106
  store <8 x float> zeroinitializer, ptr %v108, align 4
  %v109 = add nsw i64 %v106, 8
  store i64 %v109, ptr %v105
  br label %l104.test
l104.end:
  br label %w4.end
w4.end:
  %v110 = getelementptr inbounds i64, ptr %t, i64 3
  %v111 = load i64, ptr %v110, !tbaa !0
  %v112 = icmp sgt i64 %v111, 1
  br i1 %v112, label %w113.then, label %w113.end
w113.then:
  call void @meet(ptr %t)
  br label %w113.end
w113.end:
  %v114 = getelementptr inbounds i64, ptr %t, i64 76
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = getelementptr inbounds i64, ptr %t, i64 95
  %v117 = load ptr, ptr %v116, !tbaa !0
  %v118 = getelementptr inbounds i64, ptr %t, i64 60
  %v119 = load ptr, ptr %v118, !tbaa !0
  %v120 = getelementptr inbounds i64, ptr %t, i64 6
  %v121 = load ptr, ptr %v120, !tbaa !0
  store i64 0, ptr %v123
  br label %l122.test
l122.test:
  %v124 = load i64, ptr %v123
  %v125 = icmp slt i64 %v124, %v115
  br i1 %v125, label %l122.body, label %l122.end
l122.body:
  %v126 = sub nsw i64 %v115, 1
  %v127 = sub nsw i64 %v126, %v124
  %v128 = icmp ne ptr %v117, null
  br i1 %v128, label %w129.then, label %w129.end
w129.then:
  %v130 = getelementptr inbounds i64, ptr %v119, i64 %v127
  %v131 = load i64, ptr %v130
  %v132 = add nsw i64 %v131, 1
  %v133 = getelementptr inbounds i64, ptr %v121, i64 %v132
  %v134 = load i64, ptr %v133
  %v135 = getelementptr inbounds i64, ptr %v121, i64 %v131
  %v136 = load i64, ptr %v135
  %v137 = sub nsw i64 %v134, %v136
  %v138 = getelementptr inbounds i64, ptr %t, i64 96
  %v139 = load ptr, ptr %v138, !tbaa !0
  %v140 = icmp ne ptr %v139, null
  br i1 %v140, label %w141.then, label %w141.end
w141.then:
  %v142 = getelementptr inbounds i64, ptr %t, i64 1
  %v143 = load i64, ptr %v142, !tbaa !0
  %v144 = icmp eq i64 %v143, 0
  br i1 %v144, label %w145.then, label %w145.end
w145.then:
  %v146 = getelementptr inbounds i64, ptr %t, i64 21
  %v147 = load i64, ptr %v146, !tbaa !0
  %v148 = getelementptr inbounds i64, ptr %t, i64 88
  %v149 = load i64, ptr %v148, !tbaa !0
  %v150 = mul nsw i64 %v149, %v147
  %v151 = mul nsw i64 %v127, %v150
  %v152 = getelementptr inbounds float, ptr %v139, i64 %v151
  %v153 = getelementptr inbounds i64, ptr %t, i64 66
  %v154 = load ptr, ptr %v153, !tbaa !0
  %v155 = mul nsw i64 %v137, %v147
  store i64 0, ptr %v157
  br label %l156.test
l156.test:
  %v158 = load i64, ptr %v157
  %v159 = icmp slt i64 %v158, %v155
  br i1 %v159, label %l156.body, label %l156.end
l156.body:
  %v160 = getelementptr inbounds float, ptr %v152, i64 %v158
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = getelementptr inbounds float, ptr %v154, i64 %v158
  store <8 x float> %v161, ptr %v162, align 4, !tbaa !1
  %v163 = add nsw i64 %v158, 8
  store i64 %v163, ptr %v157
  br label %l156.test
l156.end:
  br label %w145.end
w145.end:
  %v164 = getelementptr inbounds i64, ptr %t, i64 3
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = icmp sgt i64 %v165, 1
  br i1 %v166, label %w167.then, label %w167.end
w167.then:
  call void @meet(ptr %t)
  br label %w167.end
w167.end:
  br label %w141.end
w141.end:
  %v168 = getelementptr inbounds i64, ptr %t, i64 97
  %v169 = load ptr, ptr %v168, !tbaa !0
  call void %v117(ptr %v169, i64 %v127)
  br label %w129.end
w129.end:
  call void @block(ptr %t, i64 %v127)
  %v170 = add nsw i64 %v124, 1
  store i64 %v170, ptr %v123
  br label %l122.test
l122.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 98
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 99
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 100
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

